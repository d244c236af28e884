package se.regionsormland.portal.meetings;

import java.util.UUID;

/** Somebody of the group at a meeting, by the name she had then. */
public record Attendee(UUID person, String name, boolean present) {}
