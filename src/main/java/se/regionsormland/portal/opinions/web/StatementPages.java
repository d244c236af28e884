package se.regionsormland.portal.opinions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.OpinionAnswers.Answer;
import se.regionsormland.portal.opinions.OpinionAnswers.Question;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Statement;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.StatementFile;
import se.regionsormland.portal.opinions.StatementFile.Standing;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Option;

/** The page of a case's statement. What the portal proposes is the members' words and no more. */
@Component
class StatementPages {

  private final CaseStatements statements;
  private final RubricPart rubric;
  private final MessageSourceAccessor messages;

  StatementPages(CaseStatements statements, RubricPart rubric, MessageSource messages) {
    this.statements = statements;
    this.rubric = rubric;
    this.messages = new MessageSourceAccessor(messages, Languages.SWEDISH);
  }

  StatementFile file(String reference, Viewer viewer, Model model) {
    var file = statements.read(reference, viewer);
    CaseHead.show(file.idea(), model);
    model.addAttribute("file", file);
    rubric.show(file.idea(), file.parts(), viewer, model);
    return file;
  }

  /** As it was last written; where it is to be written anew, from the parts that count. */
  StatementForm begin(StatementFile file, Model model) {
    var one = file.statement();
    if (one != null && file.standing() != Standing.TO_REWRITE) {
      return StatementForm.of(one, file.money(), file.allParts(), RubricPart.of(model));
    }
    return StatementForm.begun(file, words(file), said(file, Statement::conditions));
  }

  /** What had been written of the one or the other; else who said what, case by case. */
  private String words(StatementFile file) {
    var earlier =
        Stream.of(said(file, Statement::words), said(file, Statement::reasons))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n\n"));
    return earlier.isEmpty() ? proposed(file) : earlier;
  }

  private static String said(StatementFile file, Function<Statement, String> part) {
    return file.earlier().stream()
        .filter(one -> !one.usedAConflict())
        .map(part)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  /** What somebody else has saved meanwhile, and where it differs. */
  static void beside(StatementText mine, Statement theirs, Model model) {
    var parts = new ArrayList<>(Differing.parts(mine, theirs.text(mine.sources())));
    parts.remove("byCriterion");
    model.addAttribute("theirs", theirs);
    model.addAttribute("differing", parts);
    var reasons = Differing.keys(mine.byCriterion(), theirs.byCriterion());
    model.addAttribute("named", Scores.named(reasons, RubricPart.of(model)));
  }

  String show(StatementFile file, Model model) {
    var here = "/arenden/" + file.idea().reference() + "/yttrande";
    model.addAttribute("here", here);
    var offered = Recommendation.about(RubricPart.of(model) != null);
    model.addAttribute(
        "recommendations",
        Option.all(offered.toArray(Recommendation[]::new), "opinions.recommendation."));
    if (file.standing().isWritten()) {
      model.addAttribute("keeping", new Keeping("statementForm", here, "save"));
    }
    return "opinions/statement";
  }

  private String proposed(StatementFile file) {
    var other = file.companion();
    if (other == null) {
      return proposed(file.parts());
    }
    return Stream.of(
            file.idea().called() + "\n\n" + proposed(file.parts()),
            other.idea().called() + "\n\n" + proposed(other.parts()))
        .collect(Collectors.joining("\n\n"));
  }

  /** Question by question, who said what. */
  private String proposed(List<Opinion> parts) {
    return Question.about(Subject.Kind.IDEA).stream()
        .map(question -> proposed(question, parts))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private String proposed(Question question, List<Opinion> parts) {
    var said =
        parts.stream()
            .map(one -> Map.entry(one.name(), one.answers().to(question)))
            .filter(one -> one.getValue().isGiven())
            .map(one -> one.getKey() + ": " + inWords(one.getValue()))
            .collect(Collectors.joining("\n"));
    return said.isEmpty() ? "" : messages.getMessage("opinions.part." + question) + "\n" + said;
  }

  private String inWords(Answer answer) {
    return answer.words().isBlank() ? messages.getMessage("opinions.cannot-tell") : answer.words();
  }
}
