package se.regionsormland.portal.opinions.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.OpinionAnswers.Question;
import se.regionsormland.portal.opinions.OpinionFile;
import se.regionsormland.portal.opinions.OpinionFile.OpinionDraft;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.lists.NextForMember;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.synergies.Synergies;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Softly;

/** The sender's words and the portal's hints, and beside them the questions. */
@Component
class OpinionPages {

  private final Opinions opinions;
  private final RubricPart rubric;
  private final Synergies synergies;
  private final NextForMember next;
  private final Softly softly;

  OpinionPages(
      Opinions opinions,
      RubricPart rubric,
      Synergies synergies,
      NextForMember next,
      Softly softly) {
    this.next = next;
    this.opinions = opinions;
    this.rubric = rubric;
    this.synergies = synergies;
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

  /** What she has saved in another window meanwhile, and where it differs. */
  static void beside(OpinionAnswers mine, OpinionDraft stored, Model model) {
    var theirs = stored.answers();
    var judged = Differing.keys(mine.scores(), theirs.scores());
    model.addAttribute("stored", stored);
    model.addAttribute(
        "differing",
        Question.about(Subject.Kind.IDEA).stream()
            .filter(question -> !mine.to(question).equals(theirs.to(question)))
            .toList());
    model.addAttribute("named", Scores.named(judged, RubricPart.of(model)));
  }

  String show(OpinionFile file, String form, Viewer viewer, Model model) {
    var hints = softly.ask(() -> synergies.about(file.idea(), viewer));
    model.addAttribute("hints", hints.orElse(List.of()));
    model.addAttribute("whole", hints.isPresent());
    model.addAttribute("here", form);
    model.addAttribute(
        "next",
        file.takesAnswers() ? null : next.after(file.idea().reference(), viewer).orElse(null));
    model.addAttribute("takes", file.takesAnswers());
    model.addAttribute("due", file.assigned().of(viewer.id()).map(Assignment::due).orElse(null));
    model.addAttribute("mayEnter", file.mayEnter());
    if (model.containsAttribute("opinionForm")) {
      model.addAttribute("keeping", new Keeping("opinionForm", form, "save"));
    }
    return "opinions/opinion";
  }
}
