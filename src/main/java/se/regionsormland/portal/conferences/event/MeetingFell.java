package se.regionsormland.portal.conferences.event;

/** A meeting that she had said yes to does not come about. Not by whose doing. */
public record MeetingFell(Invited to, String conference) {}
