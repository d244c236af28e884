package se.regionsormland.portal.administration;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.identity.OwnRoles;
import se.regionsormland.portal.identity.ProposalOutcome;
import se.regionsormland.portal.identity.Reauthenticate;
import se.regionsormland.portal.identity.Viewer;

/** A role that an administrator wants for herself: confirmed by another. */
@Controller
@ForAdministrators
@Reauthenticate
@RequestMapping("/administration/konton/{account}/roller")
class OwnRolesController {

  private final OwnRoles ownRoles;

  OwnRolesController(OwnRoles ownRoles) {
    this.ownRoles = ownRoles;
  }

  @PostMapping("/bekraftelse")
  String confirm(
      @PathVariable UUID account, RolesForm seen, Viewer viewer, RedirectAttributes next) {
    return told(ownRoles.confirm(account, seen.chosenRoles(), viewer), next);
  }

  @PostMapping("/aterkallelse")
  String withdraw(@PathVariable UUID account, RedirectAttributes next) {
    return told(ownRoles.withdraw(account), next);
  }

  private static String told(ProposalOutcome outcome, RedirectAttributes next) {
    next.addFlashAttribute(
        outcome.isRefusal() ? "refused" : "done", "administration.own-roles." + outcome);
    return "redirect:/administration/konton";
  }
}
