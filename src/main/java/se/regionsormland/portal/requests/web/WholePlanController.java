package se.regionsormland.portal.requests.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.web.OpenedByKey;

/** The whole plan: its rows, its sums, what the rules say, and the way to send it. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping(PlanPages.AT)
class WholePlanController {

  private final Plans plans;
  private final PlanPages pages;

  WholePlanController(Plans plans, PlanPages pages) {
    this.plans = plans;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView whole(@PathVariable SenderKey key) {
    return pages.whole(key).addObject("kinds", PlanPages.kinds());
  }

  @PostMapping("/inlamning")
  String send(@PathVariable SenderKey key) {
    plans.send(key);
    return "redirect:" + PlanPages.at(key) + "#inlamnad";
  }

  @PostMapping("/rader/{id}/borttagning")
  String remove(@PathVariable SenderKey key, @PathVariable UUID id) {
    plans.change(key, rows -> rows.without(id));
    return "redirect:" + PlanPages.at(key);
  }
}
