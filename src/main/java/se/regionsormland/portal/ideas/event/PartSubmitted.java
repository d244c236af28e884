package se.regionsormland.portal.ideas.event;

import java.util.UUID;

/** What a sender took out of an idea that she had sent has come in as one of its own. */
public record PartSubmitted(UUID part, UUID whole) {}
