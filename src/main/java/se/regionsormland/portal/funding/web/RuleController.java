package se.regionsormland.portal.funding.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.RuleInForce;
import se.regionsormland.portal.funding.rules.FinancingRules;
import se.regionsormland.portal.funding.rules.RuleDesk;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/** Officers change the figures of rules, from a day on. */
@Controller
@ForOfficers
@RequestMapping(RuleController.AT)
class RuleController {

  static final String AT = "/arbeta/finansiering/regler";

  private final RuleDesk desk;
  private final FinancingRules rules;
  private final Clock clock;

  RuleController(RuleDesk desk, FinancingRules rules, Clock clock) {
    this.desk = desk;
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list() {
    var reader = LocaleContextHolder.getLocale();
    var all = desk.changeable().stream().map(one -> rules.words(one.rule(), reader)).toList();
    return new ModelAndView("funding/rules").addObject("rules", all);
  }

  @GetMapping("/{rule}")
  ModelAndView ask(@PathVariable String rule) {
    return page(changeable(rule)).addObject("ruleFigureForm", RuleFigureForm.empty());
  }

  @PostMapping("/{rule}")
  ModelAndView change(
      @PathVariable String rule,
      @Valid RuleFigureForm ruleFigureForm,
      BindingResult binding,
      Viewer viewer,
      RedirectAttributes next) {
    var one = changeable(rule);
    ruleFigureForm.check(one, SwedishTime.today(clock), binding);
    if (binding.hasErrors()) {
      return page(one);
    }
    desk.change(ruleFigureForm.change(one), viewer);
    next.addFlashAttribute("done", "funding.rules.changed");
    return new ModelAndView("redirect:" + AT + "/{rule}");
  }

  private RuleInForce changeable(String rule) {
    var wanted = Typed.one(FinancingRule.class, rule).orElseThrow(NotFound::new);
    return desk.changeable().stream()
        .filter(one -> one.rule() == wanted)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private ModelAndView page(RuleInForce rule) {
    var at = AT + "/" + rule.rule();
    return new ModelAndView("funding/rule")
        .addObject("rule", rule)
        .addObject("words", rules.words(rule.rule(), LocaleContextHolder.getLocale()))
        .addObject("changes", desk.changesOf(rule.rule()))
        .addObject("at", at)
        .addObject("keeping", new Keeping("regel", at));
  }
}
