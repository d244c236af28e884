package se.regionsormland.portal.watching.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.watching.Watches;
import se.regionsormland.portal.web.OneClick;
import se.regionsormland.portal.web.OpenedByKey;

/** No more letters, by the link in a letter's head: one press, or a mail program on its own. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/bevaka/slut/{token}")
class WatchEndController {

  private final Watches watches;

  WatchEndController(Watches watches) {
    this.watches = watches;
  }

  /** By a letter's head all watches of its address end, and not one of them. */
  @ModelAttribute("one")
  boolean one() {
    return false;
  }

  /** Nothing is ended by opening it: programs open links too. */
  @GetMapping
  String ask(@PathVariable String token, Model model) {
    model.addAttribute("token", token);
    return watches.canEnd(token) ? "watching/end" : "watching/ended";
  }

  /** Answered at once: mail programs follow no redirect (RFC 8058, 3.1). */
  @OneClick
  @PostMapping
  String end(@PathVariable String token) {
    watches.endByLetter(token);
    return "watching/ended";
  }
}
