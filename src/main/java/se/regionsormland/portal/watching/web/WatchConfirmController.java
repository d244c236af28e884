package se.regionsormland.portal.watching.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.watching.Watches;
import se.regionsormland.portal.web.OpenedByKey;

/** The letter's link: a page with a button, so that programs that open links confirm nothing. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/bevaka/bekrafta/{token}")
class WatchConfirmController {

  private final Watches watches;

  WatchConfirmController(Watches watches) {
    this.watches = watches;
  }

  @GetMapping
  String ask(@PathVariable String token, Model model, HttpServletResponse response) {
    model.addAttribute("token", token);
    return watches.canConfirm(token) ? "watching/confirm" : tooOld(response);
  }

  @PostMapping
  String confirm(@PathVariable String token, HttpServletResponse response) {
    return watches
        .confirm(token)
        .map(key -> "redirect:/bevakningar/" + key + "?ny")
        .orElseGet(() -> tooOld(response));
  }

  private static String tooOld(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_GONE);
    return "watching/link-too-old";
  }
}
