package se.regionsormland.portal.requests.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.plan.Answer;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.form.AnswersForm;
import se.regionsormland.portal.requests.form.PeriodForm;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Option;

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
        .row(key, "tid", HttpStatus.OK)
        .addObject("periodForm", PeriodForm.of(rows.from(), rows.to()));
  }

  @PostMapping("/tid")
  ModelAndView keep(@PathVariable SenderKey key, PeriodForm periodForm, BindingResult binding) {
    periodForm.check(binding);
    if (binding.hasErrors()) {
      return pages.row(key, "tid", HttpStatus.UNPROCESSABLE_CONTENT);
    }
    plans.change(
        key,
        rows ->
            rows.in(periodForm.from().read().orElse(null), periodForm.to().read().orElse(null)));
    return whole(key);
  }

  @GetMapping("/fragor")
  ModelAndView answers(@PathVariable SenderKey key) {
    return questions(key, HttpStatus.OK).addObject("answersForm", AnswersForm.of(pages.rows(key)));
  }

  @PostMapping("/fragor")
  ModelAndView keep(
      @PathVariable SenderKey key, @Valid AnswersForm answersForm, BindingResult binding) {
    if (binding.hasErrors()) {
      return questions(key, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    plans.change(key, rows -> rows.answering(answersForm.answers(), answersForm.begunParts()));
    return whole(key);
  }

  private ModelAndView questions(SenderKey key, HttpStatus status) {
    return pages
        .row(key, "fragor", status)
        .addObject("choices", Option.all(Answer.values(), "plan.answer."));
  }

  private static ModelAndView whole(SenderKey key) {
    return new ModelAndView("redirect:" + PlanPages.at(key));
  }
}
