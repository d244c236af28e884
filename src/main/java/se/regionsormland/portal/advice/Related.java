package se.regionsormland.portal.advice;

import java.util.List;
import se.regionsormland.portal.ideas.published.SimilarIdea;
import se.regionsormland.portal.projects.SimilarProject;
import se.regionsormland.portal.synergies.Hint;

/** What others think of or have done, of what everybody may read. */
public record Related(List<SimilarIdea> ideas, List<SimilarProject> projects, List<Hint> hints) {

  public Related {
    ideas = List.copyOf(ideas);
    projects = List.copyOf(projects);
    hints = List.copyOf(hints);
  }
}
