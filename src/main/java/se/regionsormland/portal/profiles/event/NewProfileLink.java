package se.regionsormland.portal.profiles.event;

/** The holder asked for another link. */
public record NewProfileLink(Claimant to) {}
