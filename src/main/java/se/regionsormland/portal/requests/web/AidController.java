package se.regionsormland.portal.requests.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.plan.aid.Exemption;
import se.regionsormland.portal.plan.aid.Screening;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.form.AidForm;
import se.regionsormland.portal.requests.rows.PlanChange;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Option;

/**
 * The questions on state aid, one after the other: each answer leads to the next, and at last to
 * something to say why of. It is a ground for those who judge, and never a verdict.
 */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping(PlanPages.AT + "/statsstod")
class AidController {

  private static final String NAME = "statsstod";

  private final Plans plans;
  private final PlanPages pages;

  AidController(Plans plans, PlanPages pages) {
    this.plans = plans;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView ask(@PathVariable SenderKey key) {
    var rows = pages.rows(key);
    return page(key, rows.asked().aid())
        .addObject("version", PlanChange.mark(PlanChange.aid(rows)))
        .addObject("aidForm", AidForm.of(rows.asked()));
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable SenderKey key, @Valid AidForm aidForm, BindingResult binding, Seen seen) {
    aidForm.check(binding);
    var typed = aidForm.on(pages.rows(key).asked().aid());
    if (binding.hasErrors()) {
      return page(key, typed).addObject("version", seen.version());
    }
    return plans.change(key, new PlanChange(PlanChange::aid, seen.version(), answered(aidForm)))
        ? next(key)
        : pages
            .beside(key, NAME, PlanChange::aid, String.join("\n", pages.aid(key)))
            .addAllObjects(way(typed));
  }

  private static UnaryOperator<PlanRows> answered(AidForm form) {
    return rows -> {
      var asked = rows.asked();
      return rows.asking(asked.screened(form.on(asked.aid()), form.reason(asked)));
    };
  }

  /** On to what is asked next, until it has led somewhere and a reason is written. */
  private ModelAndView next(SenderKey key) {
    var asked = pages.rows(key).asked();
    boolean done = asked.aid().result(plans.rules()).isPresent() && !asked.aidWhy().isEmpty();
    var at = PlanPages.at(key);
    return new ModelAndView("redirect:" + (done ? at : at + "/" + NAME + "#har"));
  }

  private ModelAndView page(SenderKey key, Screening aid) {
    return pages.row(key, NAME).addAllObjects(way(aid));
  }

  private Map<String, Object> way(Screening aid) {
    var rules = plans.rules();
    var way = aid.way(rules);
    return Map.of("way", way, "led", aid.result(rules), "exemptions", exemptions());
  }

  private static List<Option> exemptions() {
    var all = new ArrayList<Option>();
    all.add(Option.of("", "requests.aid.exemption.none"));
    all.addAll(Option.all(Exemption.values(), "plan.exemption."));
    return all;
  }
}
