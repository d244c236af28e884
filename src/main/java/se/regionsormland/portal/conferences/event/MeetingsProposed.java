package se.regionsormland.portal.conferences.event;

/** There are so many new meetings for her to say yes or no to. */
public record MeetingsProposed(Invited to, String conference, int count) {}
