package se.regionsormland.portal.group.conflicts;

import java.util.UUID;

/** The question whether this person has a conflict of interest, and what gives rise to it. */
public record Raised(UUID person, Ground ground, String words) {}
