package se.regionsormland.portal.assessment.web.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.assessment.Answers;
import se.regionsormland.portal.assessment.CaseHead;
import se.regionsormland.portal.assessment.drafts.AnswerDraft;
import se.regionsormland.portal.assessment.drafts.AnswerParts;
import se.regionsormland.portal.assessment.web.CasePages;
import se.regionsormland.portal.assessment.web.Machine;
import se.regionsormland.portal.assessment.web.answer.Outgoing.Line;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assignments;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Typed;

/** The one page where an answer is written, read as its sender will read it, and sent. */
@Component
class AnswerPages {

  private static final int FEW = 2;
  private static final int STEPS = 5;
  private static final int PARTNERS = 4;

  private final Answers answers;
  private final Machine machine;
  private final Catalogue catalogue;
  private final Strategs strategs;
  private final Proposals proposals;
  private final Assignments assignments;
  private final CaseStatements statements;
  private final PublicIdeas shown;
  private final Outgoing outgoing;
  private final CasePages casePages;

  AnswerPages(
      Answers answers,
      Machine machine,
      Catalogue catalogue,
      Strategs strategs,
      Proposals proposals,
      Assignments assignments,
      CaseStatements statements,
      PublicIdeas shown,
      Outgoing outgoing,
      CasePages casePages) {
    this.answers = answers;
    this.machine = machine;
    this.catalogue = catalogue;
    this.strategs = strategs;
    this.proposals = proposals;
    this.assignments = assignments;
    this.statements = statements;
    this.shown = shown;
    this.outgoing = outgoing;
    this.casePages = casePages;
  }

  /** The draft, or a beginning. */
  String open(CaseHead file, String find, Model model) {
    var draft = answers.draft(file.open());
    var form =
        draft
            .map(one -> AnswerForm.of(one, find))
            .orElseGet(
                () -> AnswerForm.begun(contact(strategs.forAreas(file.idea().areas())), find));
    model.addAttribute("answerForm", form);
    return show(file, form, file.open(), draft, model);
  }

  /** With what was typed, beside the letter as it was last saved; opened anew since then. */
  String again(CaseHead file, AnswerForm form, Viewer viewer, Model model) {
    var open = casePages.opened(file.idea().reference(), viewer);
    return show(file, form, open, answers.draft(open), model);
  }

  private String show(
      CaseHead file, AnswerForm form, OpenCase open, Optional<AnswerDraft> draft, Model model) {
    var reference = file.idea().reference();
    model.addAttribute(
        "keeping", new Keeping("answerForm", "/arenden/" + reference + "/svar", "search"));
    model.addAttribute(
        "group",
        statements
            .beside(open, assignments.of(open))
            .map(one -> GroupSaid.of(one, outgoing, shown))
            .orElse(null));
    offer(file, form, model);
    draft.ifPresent(one -> showLetter(one, model));
    return "assessment/answer";
  }

  private void offer(CaseHead file, AnswerForm form, Model model) {
    var found = machine.outward(file.idea());
    var parts = form.parts();
    var searched = machine.find(Typed.text(form.measures().find()));
    model.addAttribute("searched", searched.measures().size());
    model.addAttribute(
        "choices",
        MeasureChoices.of(catalogue.strategy(), parts.measures(), found.found(), searched));
    var names = found.actors().stream().map(one -> one.named().actor().name());
    var others = parts.otherPartners().lines().toList();
    model.addAttribute("partners", Offered.of(parts.partners(), names, others, PARTNERS));
    showProposed(proposals.on(file, found), parts, model);
  }

  private static void showProposed(Proposed proposed, AnswerParts parts, Model model) {
    model.addAttribute("proposed", proposed);
    model.addAttribute(
        "stepLines",
        Offered.of(parts.stepLines(), words(proposed.steps()), parts.nextSteps(), STEPS));
    var money = parts.money().lines().toList();
    model.addAttribute(
        "moneyLines", Offered.of(parts.moneyLines(), words(proposed.money()), money, FEW));
    var obstacles = parts.obstacles().lines().toList();
    model.addAttribute(
        "obstacleLines",
        Offered.of(parts.obstacleLines(), words(proposed.obstacles()), obstacles, FEW));
  }

  private static Stream<String> words(List<Line> lines) {
    return lines.stream().map(Line::words);
  }

  /** As the sender will read it, and what to think of before it goes. */
  private void showLetter(AnswerDraft draft, Model model) {
    var sheet = draft.parts().sheet();
    if (sheet.sentence().isEmpty()) {
      return;
    }
    model.addAttribute("draft", draft);
    model.addAttribute("warnings", BeforeItGoes.of(sheet));
    casePages.showSheet(sheet, model);
  }

  /** Both texts, part by part where they differ. */
  void compare(AnswerForm mine, AnswerDraft theirs, Model model) {
    model.addAttribute("theirs", theirs);
    model.addAttribute("onto", theirs.version());
    model.addAttribute(
        "differences", Differences.between(mine.parts(), theirs.parts(), catalogue.strategy()));
  }

  private static String contact(Strateg strateg) {
    return Stream.of(strateg.name(), strateg.telephone(), strateg.email())
        .filter(part -> !part.isBlank())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
