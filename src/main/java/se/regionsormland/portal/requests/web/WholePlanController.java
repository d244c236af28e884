package se.regionsormland.portal.requests.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.rows.PlanChange;
import se.regionsormland.portal.web.Download;
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
  ModelAndView whole(
      @PathVariable SenderKey key, @RequestParam(name = "borttagen") @Nullable String removed) {
    return whole(key).addObject("justRemoved", removed != null);
  }

  private ModelAndView whole(SenderKey key) {
    return pages.whole(key).addObject("kinds", PlanPages.kinds());
  }

  /** To keep, to calculate in and to paste from. */
  @GetMapping("/planen.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable SenderKey key) {
    return Download.spreadsheet(plans.workbook(key), "planen");
  }

  @PostMapping("/inlamning")
  String send(@PathVariable SenderKey key) {
    plans.send(key);
    return "redirect:" + PlanPages.at(key) + "#inlamnad";
  }

  /** What the request says already becomes rows, since she says so. */
  @PostMapping("/ur-begaran")
  String takeOver(@PathVariable SenderKey key) {
    plans.takeOver(key);
    return "redirect:" + PlanPages.at(key) + "#kostnader";
  }

  @PostMapping("/rader/{id}/tillbaka")
  String putBack(@PathVariable SenderKey key, @PathVariable UUID id) {
    plans.putBack(key, id);
    return "redirect:" + PlanPages.at(key);
  }

  /** A row that has become another since it was seen is not removed unseen. */
  @PostMapping("/rader/{id}/borttagning")
  ModelAndView remove(@PathVariable SenderKey key, @PathVariable UUID id, Seen seen) {
    if (plans.change(key, PlanChange.without(id, seen.version()))) {
      return new ModelAndView("redirect:" + PlanPages.at(key) + "?borttagen#borttagna");
    }
    var page = whole(key).addObject("meanwhile", pages.lineOf(key, id));
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }
}
