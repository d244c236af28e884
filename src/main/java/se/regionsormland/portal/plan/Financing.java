package se.regionsormland.portal.plan;

/**
 * A row of financing. {@code source} is the slug of a known source of funding or of a {@link
 * PlainSource}; {@code payer} is who it is and {@code evidence} what shows it, in the writer's
 * words.
 */
public record Financing(
    String source, String payer, Form form, Standing standing, String evidence, ByYear amounts) {}
