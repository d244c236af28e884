package se.regionsormland.portal.administration;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.identity.Reauthenticate;

/** Opens an account; its person chooses the password herself, by a link in a letter. */
@Controller
@ForAdministrators
@Reauthenticate
@RequestMapping("/administration/konton/nytt")
class NewAccountController {

  private final Accounts accounts;

  NewAccountController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping
  ModelAndView ask() {
    return page().addObject("newAccountForm", new NewAccountForm(null, null, null));
  }

  @PostMapping
  ModelAndView open(
      @Valid @ModelAttribute("newAccountForm") NewAccountForm form,
      BindingResult binding,
      RedirectAttributes next) {
    if (form.chosenRoles().isEmpty()) {
      binding.rejectValue("roles", "administration.account.roles.missing");
    }
    if (!binding.hasErrors()
        && !accounts.invite(form.trimmedEmail(), form.trimmedName(), form.chosenRoles())) {
      binding.rejectValue("email", "administration.account.email.taken");
    }
    if (binding.hasErrors()) {
      return page();
    }
    next.addFlashAttribute("done", "administration.account.opened");
    return new ModelAndView("redirect:/administration/konton");
  }

  private static ModelAndView page() {
    return new ModelAndView("administration/new-account")
        .addObject("roleOptions", RoleChoices.options());
  }
}
