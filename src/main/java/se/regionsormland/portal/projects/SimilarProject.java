package se.regionsormland.portal.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project like a text: the words they share, whether the text's area is its own, and the latest
 * of those that went on from it, if any, which a new one could go on from in turn.
 */
public record SimilarProject(
    Project project, List<String> shared, boolean sameArea, @Nullable ProjectName latest) {

  public SimilarProject {
    shared = List.copyOf(shared);
  }

  public boolean isChain() {
    return latest != null || project.content().continues() != null;
  }

  /** What a new project would go on from. */
  public ProjectName goOnFrom() {
    return latest == null
        ? new ProjectName(project.slug(), project.title(), project.years())
        : latest;
  }
}
