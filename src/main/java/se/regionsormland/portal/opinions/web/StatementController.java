package se.regionsormland.portal.opinions.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.Recommendations;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.StatementOutcome;
import se.regionsormland.portal.web.Typed;

/** The group's statement about a case: written, proposed, and confirmed by another. */
@Controller
@ForCaseWorkers
@RequestMapping("/arenden/{reference}/yttrande")
class StatementController {

  private static final String PROPOSE = "propose";
  private static final String HERE = "redirect:/arenden/{reference}/yttrande";

  private final CaseStatements statements;
  private final Recommendations recommendations;
  private final StatementPages pages;

  StatementController(
      CaseStatements statements, Recommendations recommendations, StatementPages pages) {
    this.statements = statements;
    this.recommendations = recommendations;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable String reference, Viewer viewer, Model model) {
    var file = pages.file(reference, viewer, model);
    model.addAttribute("statementForm", pages.begin(file, model));
    return pages.show(file, model);
  }

  @PostMapping
  String write(
      @PathVariable String reference,
      @RequestParam(defaultValue = "save") String action,
      @Valid StatementForm statementForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var file = pages.file(reference, viewer, model);
    var rubric = RubricPart.of(model);
    statementForm.complain(rubric, binding);
    var text = statementForm.text(rubric).orElse(null);
    if (text == null || binding.hasErrors()) {
      return pages.show(file, model);
    }
    boolean proposes = PROPOSE.equals(action);
    var outcome = written(reference, statementForm, text, proposes, viewer);
    if (outcome instanceof StatementOutcome.Done || outcome instanceof StatementOutcome.ToCheck) {
      return after(outcome, proposes ? "proposed" : "saved", next);
    }
    model.addAttribute("refused", why(outcome));
    if (outcome instanceof StatementOutcome.Changed(var theirs)) {
      StatementPages.beside(text, theirs, model);
    }
    response.setStatus(409);
    return pages.show(pages.file(reference, viewer, model), model);
  }

  private StatementOutcome written(
      String reference, StatementForm form, StatementText text, boolean proposes, Viewer viewer) {
    var onto = Typed.number(form.version());
    return proposes
        ? recommendations.propose(reference, text, form.money(), onto, viewer)
        : recommendations.write(reference, text, form.money(), onto, viewer);
  }

  @PostMapping("/tillbaka")
  String sendBack(
      @PathVariable String reference, StepForm step, Viewer viewer, RedirectAttributes next) {
    return after(statements.sendBack(reference, seen(step), viewer), "sent-back", next);
  }

  @PostMapping("/bekrafta")
  String confirm(
      @PathVariable String reference, StepForm step, Viewer viewer, RedirectAttributes next) {
    return after(statements.confirm(reference, seen(step), viewer), "confirmed", next);
  }

  private static long seen(StepForm step) {
    return Typed.number(step.version());
  }

  /** Who was second reads on the page who was first, and when. */
  private static String after(StatementOutcome outcome, String done, RedirectAttributes next) {
    if (outcome instanceof StatementOutcome.Done) {
      next.addFlashAttribute("done", "opinions.statement." + done);
    } else {
      next.addFlashAttribute("refused", why(outcome));
    }
    return HERE;
  }

  private static String why(StatementOutcome outcome) {
    return "opinions.statement."
        + switch (outcome) {
          case StatementOutcome.Changed _ -> "changed";
          case StatementOutcome.ToCheck _ -> "unchecked";
          case StatementOutcome.ToRewrite _ -> "rewrite";
          case StatementOutcome.Refused _, StatementOutcome.Done _ -> "refused";
        };
  }
}
