package se.regionsormland.portal.funding;

/** A rule in the reader's words. {@code swedish}: the file's own words, which are in Swedish. */
public record RuleWords(RuleInForce rule, String title, String text, boolean swedish) {}
