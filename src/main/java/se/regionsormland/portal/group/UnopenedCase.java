package se.regionsormland.portal.group;

/** A case that waits for a member's answer; {@code waits}: for a decision about her instead. */
public record UnopenedCase(String reference, String title, String parties, boolean waits) {}
