package se.regionsormland.portal.ideas;

import java.time.Instant;

/** A public idea, and since when everybody may read it. */
public record ShownIdea(PublicIdea idea, Instant since) {}
