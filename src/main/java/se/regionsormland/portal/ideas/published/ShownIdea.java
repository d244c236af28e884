package se.regionsormland.portal.ideas.published;

import java.time.Instant;

/** A public idea, since when everybody may read it, and since when it is news to who watches. */
public record ShownIdea(PublicIdea idea, Instant since, Instant news) {}
