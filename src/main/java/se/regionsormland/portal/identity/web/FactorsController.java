package se.regionsormland.portal.identity.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
import se.regionsormland.portal.identity.factor.Factors;
import se.regionsormland.portal.identity.factor.PendingAuthenticator;

/** How somebody signs in: her app, her recovery codes. */
@Controller
@ForStaff
@Reauthenticate
@RequestMapping(FactorsController.PAGE)
class FactorsController {

  static final String PAGE = "/min-sida/inloggning";
  private static final String LIST = "redirect:" + PAGE;

  private final Factors factors;
  private final PendingAuthenticator pending;
  private final OwnAccount own;

  FactorsController(Factors factors, PendingAuthenticator pending, OwnAccount own) {
    this.factors = factors;
    this.pending = pending;
    this.own = own;
  }

  @GetMapping
  String list(Viewer viewer, Model model) {
    model.addAttribute("factors", factors.of(viewer.id()));
    model.addAttribute("wayIn", own.wayIn(viewer));
    return "identity/factors";
  }

  @GetMapping("/app")
  ModelAndView askForApp(Viewer viewer, HttpSession session) {
    return app(viewer, session).addObject("codeForm", new CodeForm(null));
  }

  /** A new app takes the place of the one before. */
  @PostMapping("/app")
  ModelAndView addApp(
      Viewer viewer,
      @Valid @ModelAttribute("codeForm") CodeForm form,
      BindingResult binding,
      HttpSession session,
      RedirectAttributes next) {
    var shown = pending.in(session, viewer.id());
    if (!binding.hasErrors()
        && !factors.changeAuthenticator(viewer.id(), shown, requireNonNull(form.code()))) {
      binding.rejectValue("code", "identity.code.wrong");
    }
    if (binding.hasErrors()) {
      return app(viewer, session);
    }
    pending.forget(session);
    next.addFlashAttribute("done", "identity.app.added");
    return new ModelAndView(LIST);
  }

  @PostMapping("/app/borttagning")
  String removeApp(Viewer viewer, RedirectAttributes next) {
    boolean removed = factors.removeAuthenticator(viewer.id());
    next.addFlashAttribute(
        removed ? "done" : "refused", removed ? "identity.app.removed" : "identity.factor.last");
    return LIST;
  }

  /** In answer to the press of the button: a page that is asked for shows no secrets. */
  @PostMapping("/koder")
  ModelAndView renewCodes(Viewer viewer) {
    return new ModelAndView("identity/recovery-codes")
        .addObject("codes", factors.renewRecoveryCodes(viewer.id()))
        .addObject("next", PAGE);
  }

  private ModelAndView app(Viewer viewer, HttpSession session) {
    return new ModelAndView("identity/app")
        .addObject("username", own.username(viewer))
        .addObject("shown", pending.in(session, viewer.id()));
  }
}
