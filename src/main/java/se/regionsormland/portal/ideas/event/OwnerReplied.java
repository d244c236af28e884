package se.regionsormland.portal.ideas.event;

import java.util.UUID;

/** The owner has answered what the region asked. */
public record OwnerReplied(UUID ideaId, String reference) {}
