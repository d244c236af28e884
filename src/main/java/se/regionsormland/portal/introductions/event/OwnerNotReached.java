package se.regionsormland.portal.introductions.event;

import java.util.UUID;

/** What asked the owner went by a letter that did not arrive. */
public record OwnerNotReached(UUID introductionId) {}
