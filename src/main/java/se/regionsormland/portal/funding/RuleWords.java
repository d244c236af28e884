package se.regionsormland.portal.funding;

/** A rule in the reader's words; {@code holdsFor} names whose money it is a rule of. */
public record RuleWords(RuleInForce rule, String title, String holdsFor, String text) {}
