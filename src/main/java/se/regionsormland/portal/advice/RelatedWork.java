package se.regionsormland.portal.advice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.PublicIdeas;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.synergies.Synergies;

/** At most three of each sort. */
@Component
class RelatedWork {

  private static final int AT_MOST = 3;

  private final PublicIdeas ideas;
  private final Projects projects;
  private final Synergies synergies;

  RelatedWork(PublicIdeas ideas, Projects projects, Synergies synergies) {
    this.ideas = ideas;
    this.projects = projects;
    this.synergies = synergies;
  }

  Related to(String text, @Nullable Integer area) {
    return new Related(
        ideas.similar(text, AT_MOST), projects.similar(text, area, AT_MOST), synergies.about(text));
  }
}
