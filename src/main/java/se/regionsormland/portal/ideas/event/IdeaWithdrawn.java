package se.regionsormland.portal.ideas.event;

import java.util.UUID;

/** The owner has taken it back. */
public record IdeaWithdrawn(UUID ideaId, String reference) {}
