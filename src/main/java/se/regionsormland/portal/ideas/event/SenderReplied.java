package se.regionsormland.portal.ideas.event;

import java.util.UUID;

/** The owner has answered what the region asked. */
public record SenderReplied(UUID ideaId, String reference) {}
