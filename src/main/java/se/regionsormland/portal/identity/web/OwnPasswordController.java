package se.regionsormland.portal.identity.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForStaff;
import se.regionsormland.portal.identity.OwnAccount;
import se.regionsormland.portal.identity.Reauthenticate;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.identity.password.PasswordFault;

@Controller
@ForStaff
@Reauthenticate
@RequestMapping("/min-sida/losenord")
class OwnPasswordController {

  private final OwnAccount account;

  OwnPasswordController(OwnAccount account) {
    this.account = account;
  }

  @GetMapping
  ModelAndView ask() {
    return new ModelAndView("identity/own-password")
        .addObject("ownPasswordForm", new OwnPasswordForm(null, null));
  }

  @PostMapping
  ModelAndView change(
      @Valid @ModelAttribute("ownPasswordForm") OwnPasswordForm form,
      BindingResult binding,
      Viewer viewer,
      HttpSession session,
      RedirectAttributes next) {
    if (!binding.hasErrors()) {
      account
          .changePassword(
              viewer,
              requireNonNull(form.oldPassword()),
              requireNonNull(form.newPassword()),
              session.getId())
          .fault()
          .ifPresent(fault -> binding.rejectValue(fieldOf(fault), fault.code()));
    }
    if (binding.hasErrors()) {
      return new ModelAndView("identity/own-password");
    }
    next.addFlashAttribute("done", "identity.password.changed");
    return new ModelAndView("redirect:/min-sida");
  }

  private static String fieldOf(PasswordFault fault) {
    return switch (fault) {
      case OLD_IS_WRONG, TOO_MANY_TRIES -> "oldPassword";
      case TOO_SHORT, TOO_LONG, LIKE_USERNAME, COMMON -> "newPassword";
    };
  }
}
