package se.regionsormland.portal.requests.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.form.AnswersForm;
import se.regionsormland.portal.requests.form.PeriodForm;
import se.regionsormland.portal.requests.rows.PlanChange;
import se.regionsormland.portal.web.OpenedByKey;

/** When the project is, and what no figure tells of it. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping(PlanPages.AT)
class PlanAnswersController {

  private final Plans plans;
  private final PlanPages pages;

  PlanAnswersController(Plans plans, PlanPages pages) {
    this.plans = plans;
    this.pages = pages;
  }

  @GetMapping("/tid")
  ModelAndView period(@PathVariable SenderKey key) {
    var rows = pages.rows(key);
    return pages
        .row(key, "tid")
        .addObject("version", PlanChange.mark(PlanChange.period(rows)))
        .addObject("periodForm", PeriodForm.of(rows.from(), rows.to()));
  }

  @PostMapping("/tid")
  ModelAndView keep(
      @PathVariable SenderKey key, PeriodForm periodForm, BindingResult binding, Seen seen) {
    periodForm.check(binding);
    if (binding.hasErrors()) {
      return pages.row(key, "tid").addObject("version", seen.version());
    }
    var from = periodForm.from().read().orElse(null);
    var to = periodForm.to().read().orElse(null);
    var change = new PlanChange(PlanChange::period, seen.version(), rows -> rows.in(from, to));
    return plans.change(key, change)
        ? whole(key)
        : pages.beside(
            key,
            "tid",
            PlanChange::period,
            pages.lines().period(pages.rows(key), PlanPages.reader()));
  }

  @GetMapping("/fragor")
  ModelAndView answers(@PathVariable SenderKey key) {
    var rows = pages.rows(key);
    return pages
        .row(key, "fragor")
        .addObject("version", PlanChange.mark(PlanChange.answers(rows)))
        .addObject("answersForm", AnswersForm.of(rows));
  }

  @PostMapping("/fragor")
  ModelAndView keep(
      @PathVariable SenderKey key,
      @Valid AnswersForm answersForm,
      BindingResult binding,
      Seen seen) {
    answersForm.check(binding);
    if (binding.hasErrors()) {
      return pages.row(key, "fragor").addObject("version", seen.version());
    }
    var change = new PlanChange(PlanChange::answers, seen.version(), answersForm::in);
    return plans.change(key, change)
        ? whole(key)
        : pages.beside(
            key,
            "fragor",
            PlanChange::answers,
            String.join("\n", pages.lines().answers(pages.rows(key), PlanPages.reader())));
  }

  private static ModelAndView whole(SenderKey key) {
    return new ModelAndView("redirect:" + PlanPages.at(key));
  }
}
