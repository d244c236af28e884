package se.regionsormland.portal.opinions.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Answer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.Opinion;
import se.regionsormland.portal.opinions.Question;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Standing;
import se.regionsormland.portal.opinions.StatementFile;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Option;

/** The page of a case's statement. What the portal proposes is the members' words and no more. */
@Component
class StatementPages {

  private final CaseStatements statements;
  private final Rubrics rubrics;
  private final FormalChecks checks;
  private final MessageSourceAccessor messages;

  StatementPages(
      CaseStatements statements, Rubrics rubrics, FormalChecks checks, MessageSource messages) {
    this.statements = statements;
    this.rubrics = rubrics;
    this.checks = checks;
    this.messages = new MessageSourceAccessor(messages, Languages.SWEDISH);
  }

  StatementFile file(String reference, Viewer viewer, Model model) {
    var file = statements.read(reference, viewer);
    CaseHead.show(file.idea(), model);
    var rubric = rubric(file);
    model.addAttribute("file", file);
    model.addAttribute("rubric", rubric);
    model.addAttribute("formal", checks.of(file.idea(), viewer).orElse(null));
    model.addAttribute("means", OpinionPages.means(rubric, file.parts()));
    return file;
  }

  /** Null for what is no request. */
  @Nullable Rubric rubric(StatementFile file) {
    return rubrics.of(file.idea().id()).orElse(null);
  }

  private Recommendation[] offered(StatementFile file) {
    return Recommendation.about(rubric(file) != null).toArray(Recommendation[]::new);
  }

  /** As it was last written; where it is to be written anew, from the parts that count. */
  StatementForm begin(StatementFile file) {
    var one = file.statement();
    if (one != null && file.standing() != Standing.TO_REWRITE) {
      return StatementForm.of(one, file.parts(), rubric(file));
    }
    return StatementForm.begun(one == null ? 0 : one.version(), file.parts(), proposed(file));
  }

  String show(StatementFile file, Model model) {
    var here = "/arenden/" + file.idea().reference() + "/yttrande";
    model.addAttribute("here", here);
    model.addAttribute("recommendations", Option.all(offered(file), "opinions.recommendation."));
    if (file.standing().isWritten()) {
      model.addAttribute("keeping", new Keeping("statementForm", here, "save"));
    }
    return "opinions/statement";
  }

  /** Question by question, who said what. */
  private String proposed(StatementFile file) {
    return Question.about(Subject.Kind.IDEA).stream()
        .map(question -> proposed(question, file.parts()))
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
