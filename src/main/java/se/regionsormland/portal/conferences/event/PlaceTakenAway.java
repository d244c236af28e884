package se.regionsormland.portal.conferences.event;

/** An officer has taken her place away; {@code why} in the officer's words. */
public record PlaceTakenAway(Invited to, String conference, String why) {}
