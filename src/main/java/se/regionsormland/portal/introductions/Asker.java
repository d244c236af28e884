package se.regionsormland.portal.introductions;

/** Who wants to meet somebody, and why. Organisation and telephone may be empty. */
public record Asker(
    String name, String organisation, String email, String telephone, String reason) {}
