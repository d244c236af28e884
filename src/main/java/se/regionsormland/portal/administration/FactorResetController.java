package se.regionsormland.portal.administration;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.FactorResets;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.identity.ProposalOutcome;
import se.regionsormland.portal.identity.Reauthenticate;
import se.regionsormland.portal.identity.Viewer;

/** Taking somebody's second step away: proposed by one, confirmed by another. */
@Controller
@ForAdministrators
@Reauthenticate
@RequestMapping("/administration/konton/{account}/andra-steget")
class FactorResetController {

  private final FactorResets resets;

  FactorResetController(FactorResets resets) {
    this.resets = resets;
  }

  @PostMapping
  String propose(@PathVariable UUID account, Viewer viewer, RedirectAttributes next) {
    return told(resets.propose(account, viewer), next);
  }

  @PostMapping("/bekraftelse")
  String confirm(@PathVariable UUID account, Viewer viewer, RedirectAttributes next) {
    return told(resets.confirm(account, viewer), next);
  }

  @PostMapping("/aterkallelse")
  String withdraw(@PathVariable UUID account, RedirectAttributes next) {
    return told(resets.withdraw(account), next);
  }

  private static String told(ProposalOutcome outcome, RedirectAttributes next) {
    next.addFlashAttribute(
        outcome.isRefusal() ? "refused" : "done", "administration.factor-reset." + outcome);
    return "redirect:/administration/konton";
  }
}
