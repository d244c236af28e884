package se.regionsormland.portal.administration;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.notification.Letters;
import se.regionsormland.portal.trail.chain.ChainChecks;

/** Whether the trails hold. */
@Controller
@ForAdministrators
class SecurityController {

  private final ChainChecks chains;
  private final Letters letters;

  SecurityController(ChainChecks chains, Letters letters) {
    this.chains = chains;
    this.letters = letters;
  }

  @GetMapping("/administration/sakerhet")
  String show(Locale reader, Model model) {
    model.addAttribute("keyed", chains.haveKey());
    model.addAttribute("told", letters.tellOfTheTrail());
    model.addAttribute(
        "chains", chains.latest().stream().map(state -> ChainRow.of(state, reader)).toList());
    return "administration/security";
  }
}
