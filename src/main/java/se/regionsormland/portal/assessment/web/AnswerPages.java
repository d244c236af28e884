package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.advice.ToTalkTo;
import se.regionsormland.portal.assessment.AnswerDraft;
import se.regionsormland.portal.assessment.AnswerParts;
import se.regionsormland.portal.assessment.Answers;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.web.Outgoing.Line;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/** The page where an answer is built, with what the machine proposes. */
@Component
class AnswerPages {

  private final Answers answers;
  private final Machine machine;
  private final Catalogue catalogue;
  private final Strategs strategs;
  private final Proposals proposals;

  AnswerPages(
      Answers answers,
      Machine machine,
      Catalogue catalogue,
      Strategs strategs,
      Proposals proposals) {
    this.answers = answers;
    this.machine = machine;
    this.catalogue = catalogue;
    this.strategs = strategs;
    this.proposals = proposals;
  }

  /** The draft, or a beginning. */
  AnswerForm begin(CaseFile file, String find, Viewer viewer) {
    return answers
        .draft(file.idea().reference(), viewer)
        .map(draft -> AnswerForm.of(draft, find))
        .orElseGet(() -> AnswerForm.begun(person(file), find));
  }

  String show(CaseFile file, AnswerForm form, Viewer viewer, Model model) {
    var hints = machine.on(file.idea(), viewer);
    var parts = form.parts();
    var searched = machine.find(Typed.text(form.find()));
    model.addAttribute(
        "keeping",
        new Keeping("answerForm", "/arenden/" + file.idea().reference() + "/svar", "search"));
    model.addAttribute("machine", hints);
    model.addAttribute("searched", searched.measures().size());
    model.addAttribute(
        "choices",
        MeasureChoices.of(
            catalogue.strategy(), parts.measures(), machine.measuresFor(file.idea()), searched));
    model.addAttribute("partners", partners(parts.partners(), hints.actors()));
    showProposed(proposals.on(file, hints, viewer), parts, model);
    return "assessment/answer";
  }

  private static void showProposed(Proposed proposed, AnswerParts parts, Model model) {
    model.addAttribute("proposed", proposed);
    model.addAttribute("stepLines", lines(parts.stepLines(), proposed.steps(), parts.nextSteps()));
    model.addAttribute(
        "moneyLines", lines(parts.moneyLines(), proposed.money(), parts.money().lines().toList()));
    model.addAttribute(
        "obstacleLines",
        lines(parts.obstacleLines(), proposed.obstacles(), parts.obstacles().lines().toList()));
  }

  /** To tick: what is kept already, then what the machine proposes now and nobody has written. */
  private static List<Option> lines(List<String> kept, List<Line> proposed, List<String> own) {
    var notYet = proposed.stream().map(Line::words).filter(line -> !own.contains(line));
    return options(Stream.concat(kept.stream(), notYet));
  }

  /** The machine's sentence, where it has one. */
  Optional<String> sentence(CaseFile file) {
    return Optional.ofNullable(proposals.sentence(machine.picture(file.idea()))).map(Line::words);
  }

  /** Both texts, part by part where they differ. */
  void compare(AnswerForm mine, AnswerDraft theirs, Model model) {
    model.addAttribute("theirs", theirs);
    model.addAttribute(
        "differences", Differences.between(mine.parts(), theirs.parts(), catalogue.strategy()));
  }

  private static List<Option> partners(List<String> ticked, List<ToTalkTo> named) {
    return options(
        Stream.concat(ticked.stream(), named.stream().map(one -> one.named().actor().name())));
  }

  static List<Option> options(Stream<String> words) {
    return words.distinct().map(one -> Option.plain(one, one)).toList();
  }

  private String person(CaseFile file) {
    return contact(strategs.forAreas(file.idea().areas()));
  }

  private static String contact(Strateg strateg) {
    return Stream.of(strateg.name(), strateg.telephone(), strateg.email())
        .filter(part -> !part.isBlank())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
