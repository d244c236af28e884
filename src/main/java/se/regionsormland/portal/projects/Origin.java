package se.regionsormland.portal.projects;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.published.PublicIdea;

/**
 * What a project began as. The idea is there if everybody may read it, {@code reference}, its case,
 * for those who may open that.
 */
public record Origin(@Nullable PublicIdea idea, @Nullable String reference) {

  public static final Origin UNKNOWN = new Origin(null, null);
}
