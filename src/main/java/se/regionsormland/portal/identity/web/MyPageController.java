package se.regionsormland.portal.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForStaff;
import se.regionsormland.portal.identity.OwnAccount;
import se.regionsormland.portal.identity.OwnWork;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.identity.browser.KnownBrowsers;

/** Where one lands after signing in: what there is to do, and one's own account. */
@Controller
@ForStaff
class MyPageController {

  private final OwnAccount account;
  private final KnownBrowsers browsers;
  private final List<OwnWork> work;

  MyPageController(OwnAccount account, KnownBrowsers browsers, List<OwnWork> work) {
    this.work = List.copyOf(work);
    this.account = account;
    this.browsers = browsers;
  }

  @GetMapping("/min-sida")
  String show(@RequestParam @Nullable String saknas, Viewer viewer, Model model) {
    model.addAttribute("missing", saknas != null);
    model.addAttribute("viewer", viewer);
    model.addAttribute("username", account.username(viewer));
    model.addAttribute("wayIn", account.wayIn(viewer));
    model.addAttribute("work", work.stream().flatMap(one -> one.of(viewer).stream()).toList());
    return "identity/my-page";
  }

  @PostMapping("/min-sida/andra-inloggningar")
  String endOtherSessions(
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    account.endOtherSessions(viewer, request.getSession().getId());
    browsers.remember(viewer.id(), request, response);
    next.addFlashAttribute("done", "identity.sessions.ended");
    return "redirect:/min-sida";
  }
}
