package se.regionsormland.portal.advice;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.synergies.Hint;
import se.regionsormland.portal.synergies.Synergies;
import se.regionsormland.portal.web.Softly;

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

  Related to(String text, @Nullable Integer area, Softly.Parts parts) {
    return to(text, area, () -> synergies.about(text), parts);
  }

  Related to(SubmittedIdea idea, @Nullable Integer area, Softly.Parts parts) {
    var text = idea.content().wholeText();
    return to(text, area, () -> synergies.forItsSender(idea), parts);
  }

  /** For a case's own page, which has hints of its own from the region's side. */
  Related withoutHints(String text, @Nullable Integer area, Softly.Parts parts) {
    return to(text, area, List::of, parts);
  }

  private Related to(
      String text, @Nullable Integer area, Supplier<List<Hint>> hints, Softly.Parts parts) {
    return new Related(
        parts.ask(() -> ideas.similar(text, AT_MOST)).orElse(List.of()),
        parts.ask(() -> projects.similar(text, area, AT_MOST)).orElse(List.of()),
        parts.ask(hints).orElse(List.of()));
  }
}
