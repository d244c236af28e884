package se.regionsormland.portal.opinions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Opinion;
import se.regionsormland.portal.opinions.OpinionFile;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Means;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.synergies.Synergies;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Softly;

/** The sender's words and the portal's hints, and beside them the questions. */
@Component
class OpinionPages {

  private final Opinions opinions;
  private final Rubrics rubrics;
  private final FormalChecks checks;
  private final Synergies synergies;
  private final Members group;
  private final Softly softly;

  OpinionPages(
      Opinions opinions,
      Rubrics rubrics,
      FormalChecks checks,
      Synergies synergies,
      Members group,
      Softly softly) {
    this.opinions = opinions;
    this.rubrics = rubrics;
    this.checks = checks;
    this.synergies = synergies;
    this.group = group;
    this.softly = softly;
  }

  /** For whoever may read it. */
  OpinionFile file(String reference, Viewer viewer, Model model) {
    var file = opinions.read(reference, viewer);
    CaseHead.show(file.idea(), model);
    model.addAttribute("file", file);
    showRubric(file, viewer, model);
    return file;
  }

  private void showRubric(OpinionFile file, Viewer viewer, Model model) {
    var rubric = rubric(file);
    model.addAttribute("rubric", rubric);
    model.addAttribute("choices", Scores.choices());
    model.addAttribute("formal", checks.of(file.idea(), viewer).orElse(null));
    model.addAttribute("means", means(rubric, file.opinions()));
  }

  /** Of what the reader may read. */
  static List<Means.Mean> means(@Nullable Rubric rubric, List<Opinion> opinions) {
    return rubric == null || opinions.isEmpty()
        ? List.of()
        : Means.of(rubric, opinions.stream().map(one -> one.answers().scores()).toList());
  }

  /** Null for what is no request. */
  @Nullable Rubric rubric(OpinionFile file) {
    return rubrics.of(file.idea().id()).orElse(null);
  }

  String show(OpinionFile file, String form, Viewer viewer, Model model) {
    var hints = softly.ask(() -> synergies.about(file.idea(), viewer));
    model.addAttribute("hints", hints.orElse(List.of()));
    model.addAttribute("whole", hints.isPresent());
    model.addAttribute("here", form);
    model.addAttribute("takes", file.takesAnswers());
    model.addAttribute("mayEnter", group.settles(viewer) && file.isOpen());
    model.addAttribute("keeping", new Keeping("opinionForm", form, "save"));
    return "opinions/opinion";
  }
}
