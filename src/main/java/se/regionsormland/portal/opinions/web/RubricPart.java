package se.regionsormland.portal.opinions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Means;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.rubric.Rubrics;

/**
 * What a request is assessed by, on a page of its opinions or of its statement: read once a page.
 */
@Component
class RubricPart {

  private static final String RUBRIC = "rubric";

  private final Rubrics rubrics;
  private final FormalChecks checks;

  RubricPart(Rubrics rubrics, FormalChecks checks) {
    this.rubrics = rubrics;
    this.checks = checks;
  }

  /** {@code opinions}: those that the viewer may read. */
  void show(SubmittedIdea idea, List<Opinion> opinions, Viewer viewer, Model model) {
    var rubric = rubrics.of(idea.id()).orElse(null);
    model.addAttribute(RUBRIC, rubric);
    model.addAttribute("formal", rubric == null ? null : checks.of(idea, viewer).orElse(null));
    model.addAttribute(
        "means",
        rubric == null || opinions.isEmpty()
            ? List.of()
            : Means.of(rubric, opinions.stream().map(one -> one.answers().scores()).toList()));
  }

  /** As it was shown; null for what is no request. */
  static @Nullable Rubric of(Model model) {
    return (Rubric) model.getAttribute(RUBRIC);
  }
}
