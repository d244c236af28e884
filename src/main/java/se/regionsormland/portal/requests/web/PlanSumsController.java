package se.regionsormland.portal.requests.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.requests.form.CostForm;
import se.regionsormland.portal.requests.form.PayerForm;
import se.regionsormland.portal.web.OpenedByKey;

/**
 * The plan's sums while a row of it is written, for the page's script: calculated here, so that
 * they are what they will be when the row is saved.
 */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping(PlanPages.AT)
class PlanSumsController {

  private final PlanPages pages;

  PlanSumsController(PlanPages pages) {
    this.pages = pages;
  }

  @ChangesNothing
  @PostMapping("/kostnad/summor")
  ModelAndView withCost(@PathVariable SenderKey key, CostForm costForm, BindingResult binding) {
    return pages.sums(key, costForm.asFarAsItIs());
  }

  @ChangesNothing
  @PostMapping("/finansiar/summor")
  ModelAndView withPayer(@PathVariable SenderKey key, PayerForm payerForm, BindingResult binding) {
    return pages.sums(key, Optional.of(payerForm.row()));
  }
}
