package se.regionsormland.portal.profiles.event;

/** Somebody says that she represents an organisation; her address is not proven yet. */
public record ClaimToConfirm(Claimant to) {}
