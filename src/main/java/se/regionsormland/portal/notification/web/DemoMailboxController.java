package se.regionsormland.portal.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.notification.DemoLetters;
import se.regionsormland.portal.web.Links;
import se.regionsormland.portal.web.NotFound;

/**
 * Stands for everybody's inbox in the demo; whoever is signed in as staff has no business there.
 */
@Controller
@Profile("demo")
class DemoMailboxController {

  private final DemoLetters letters;
  private final Links links;

  DemoMailboxController(DemoLetters letters, Links links) {
    this.letters = letters;
    this.links = links;
  }

  @ForEveryone
  @GetMapping("/demo/brevlada")
  String mailbox(HttpServletRequest request, Model model) {
    if (request.getUserPrincipal() != null) {
      throw new NotFound();
    }
    model.addAttribute(
        "letters",
        letters.newest().stream().map(letter -> ReadLetter.of(letter, links.base())).toList());
    return "notification/mailbox";
  }
}
