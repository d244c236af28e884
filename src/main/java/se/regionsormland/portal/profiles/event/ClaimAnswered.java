package se.regionsormland.portal.profiles.event;

/**
 * Whether she is taken to represent it. {@code reason} is an officer's, empty where none was
 * needed.
 */
public record ClaimAnswered(Claimant to, String organisation, boolean yes, String reason) {}
