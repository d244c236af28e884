package se.regionsormland.portal.profiles.event;

/** A year has gone: does what the organisation says of itself still hold? */
public record ProfileAsked(Claimant to, String organisation, int year) {}
