package se.regionsormland.portal.identity.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForStaff;
import se.regionsormland.portal.identity.Reauthenticate;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.identity.factor.Factors;
import se.regionsormland.portal.identity.factor.Passkeys;

/** One's own passkeys. Making one needs a script; everything else goes without. */
@Controller
@ForStaff
@Reauthenticate
@RequestMapping(PasskeyController.PAGE)
class PasskeyController {

  static final String PAGE = FactorsController.PAGE + "/nyckel";
  private static final String LIST = "redirect:" + FactorsController.PAGE;

  private final Passkeys passkeys;
  private final Factors factors;

  PasskeyController(Passkeys passkeys, Factors factors) {
    this.passkeys = passkeys;
    this.factors = factors;
  }

  @GetMapping
  ModelAndView ask(HttpSession session) {
    return page(session).addObject("passkeyForm", new PasskeyForm(null, null));
  }

  @PostMapping
  ModelAndView add(
      Viewer viewer,
      @Valid @ModelAttribute("passkeyForm") PasskeyForm form,
      BindingResult binding,
      HttpSession session,
      RedirectAttributes next) {
    if (!binding.hasErrors() && !isMade(viewer, form, session)) {
      binding.rejectValue("label", "identity.passkey.not-made");
    }
    if (binding.hasErrors()) {
      return page(session);
    }
    next.addFlashAttribute("done", "identity.passkey.added");
    return new ModelAndView(LIST);
  }

  private boolean isMade(Viewer viewer, PasskeyForm form, HttpSession session) {
    var answer = requireNonNullElse(form.credential(), "");
    return passkeys.add(session, viewer.id(), requireNonNull(form.label()).strip(), answer);
  }

  @PostMapping("/{id}/borttagning")
  String remove(@PathVariable String id, Viewer viewer, RedirectAttributes next) {
    boolean removed = factors.removePasskey(viewer.id(), id);
    next.addFlashAttribute(
        removed ? "done" : "refused",
        removed ? "identity.passkey.removed" : "identity.factor.last");
    return LIST;
  }

  private ModelAndView page(HttpSession session) {
    return new ModelAndView("identity/new-passkey")
        .addObject("options", passkeys.askToMake(session));
  }
}
