package se.regionsormland.portal.ideas.published;

import se.regionsormland.portal.region.Strateg;

/** A public idea, and whom to talk to of it at the region. */
public record IdeaToTalkOf(PublicIdea idea, Strateg strateg) {}
