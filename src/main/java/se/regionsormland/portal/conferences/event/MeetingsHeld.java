package se.regionsormland.portal.conferences.event;

/** The day is over; she had so many meetings of which she has not said what came of them. */
public record MeetingsHeld(Invited to, String conference, int count) {}
