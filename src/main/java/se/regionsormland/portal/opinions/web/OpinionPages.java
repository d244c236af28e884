package se.regionsormland.portal.opinions.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.OpinionFile;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.synergies.Synergies;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Softly;

/** The sender's words and the portal's hints, and beside them the questions. */
@Component
class OpinionPages {

  private final Opinions opinions;
  private final RubricPart rubric;
  private final Synergies synergies;
  private final Members group;
  private final Softly softly;

  OpinionPages(
      Opinions opinions, RubricPart rubric, Synergies synergies, Members group, Softly softly) {
    this.opinions = opinions;
    this.rubric = rubric;
    this.synergies = synergies;
    this.group = group;
    this.softly = softly;
  }

  /** For whoever may read it. */
  OpinionFile file(String reference, Viewer viewer, Model model) {
    var file = opinions.read(reference, viewer);
    CaseHead.show(file.idea(), model);
    model.addAttribute("file", file);
    rubric.show(file.idea(), file.opinions(), viewer, model);
    model.addAttribute("choices", Scores.choices());
    return file;
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
