package se.regionsormland.portal.ideas.event;

import java.util.UUID;

/** What the region asked her went by a letter that did not arrive. */
public record SenderNotReached(UUID ideaId) {}
