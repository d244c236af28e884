package se.regionsormland.portal.administration;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.AccountOutcome;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.FactorResets;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.identity.OwnRoles;
import se.regionsormland.portal.identity.Reauthenticate;
import se.regionsormland.portal.identity.Viewer;

/** The region's accounts. What changes one ends its sessions. */
@Controller
@ForAdministrators
@RequestMapping("/administration/konton")
class AccountsController {

  private static final String LIST = "redirect:/administration/konton";

  private final Accounts accounts;
  private final FactorResets resets;
  private final OwnRoles ownRoles;

  AccountsController(Accounts accounts, FactorResets resets, OwnRoles ownRoles) {
    this.accounts = accounts;
    this.resets = resets;
    this.ownRoles = ownRoles;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("accounts", accounts.all());
    model.addAttribute("proposals", resets.proposed());
    model.addAttribute("wishes", ownRoles.proposed());
    return "administration/accounts";
  }

  @GetMapping("/{account}")
  ModelAndView show(@PathVariable UUID account, Viewer viewer) {
    return page(account, viewer)
        .addObject("rolesForm", RolesForm.of(accounts.find(account).roles()));
  }

  @Reauthenticate
  @PostMapping("/{account}/roller")
  ModelAndView changeRoles(
      @PathVariable UUID account,
      @Valid @ModelAttribute("rolesForm") RolesForm form,
      BindingResult binding,
      Viewer viewer,
      RedirectAttributes next) {
    var done = "administration.account.roles.changed";
    if (form.chosenRoles().isEmpty()) {
      binding.rejectValue("roles", "administration.account.roles.missing");
    }
    if (!binding.hasErrors()) {
      var change = accounts.changeRoles(account, form.chosenRoles(), viewer);
      done = change == AccountOutcome.PROPOSED ? "administration.account.PROPOSED" : done;
      if (change != AccountOutcome.DONE && change != AccountOutcome.PROPOSED) {
        binding.rejectValue("roles", "administration.account." + change);
      }
    }
    if (binding.hasErrors()) {
      return page(account, viewer);
    }
    next.addFlashAttribute("done", done);
    return new ModelAndView(LIST);
  }

  @Reauthenticate
  @PostMapping("/{account}/stangning")
  String close(@PathVariable UUID account, Viewer viewer, RedirectAttributes next) {
    var change = accounts.deactivate(account, viewer);
    if (change == AccountOutcome.DONE) {
      next.addFlashAttribute("done", "administration.account.closed");
    } else {
      next.addFlashAttribute("refused", "administration.account." + change);
    }
    return LIST;
  }

  @Reauthenticate
  @PostMapping("/{account}/oppning")
  String reopen(@PathVariable UUID account, RedirectAttributes next) {
    accounts.activate(account);
    next.addFlashAttribute("done", "administration.account.reopened");
    return LIST;
  }

  @Reauthenticate
  @PostMapping("/{account}/lank")
  String inviteAgain(@PathVariable UUID account, RedirectAttributes next) {
    accounts.inviteAgain(account);
    next.addFlashAttribute("done", "administration.account.invited");
    return LIST;
  }

  private ModelAndView page(UUID account, Viewer viewer) {
    return new ModelAndView("administration/account")
        .addObject("account", accounts.find(account))
        .addObject("own", account.equals(viewer.id()))
        .addObject("viewer", viewer.id())
        .addObject("proposal", resets.proposedFor(account).orElse(null))
        .addObject("wish", ownRoles.proposedFor(account).orElse(null))
        .addObject("roleOptions", RoleChoices.options());
  }
}
