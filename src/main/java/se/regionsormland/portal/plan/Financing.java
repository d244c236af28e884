package se.regionsormland.portal.plan;

/**
 * A row of financing. {@code source} is the slug of a known source of funding or of a {@link
 * PlainSource}; {@code payer} is who it is, in the writer's words.
 */
public record Financing(
    String source, String payer, Form form, Standing standing, ByYear amounts) {}
