package se.regionsormland.portal.administration;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.Accounts.AccountLine;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.notification.Letters;
import se.regionsormland.portal.notification.post.LetterState;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.trail.chain.ChainChecks;
import se.regionsormland.portal.trail.chain.ChainChecks.State;

/** What there is to look after, and whether something has gone wrong. */
@Controller
@ForAdministrators
class OverviewController {

  private final Accounts accounts;
  private final Letters letters;
  private final AnswerTime answerTime;
  private final ChainChecks chains;

  OverviewController(
      Accounts accounts, Letters letters, AnswerTime answerTime, ChainChecks chains) {
    this.accounts = accounts;
    this.letters = letters;
    this.answerTime = answerTime;
    this.chains = chains;
  }

  @GetMapping("/administration")
  String show(Model model) {
    var counts = letters.counts();
    model.addAttribute("failedLetters", counts.getOrDefault(LetterState.FAILED, 0));
    model.addAttribute("waitingLetters", counts.getOrDefault(LetterState.WAITING, 0));
    model.addAttribute("accounts", accounts.all().stream().filter(AccountLine::active).count());
    model.addAttribute("workingDays", answerTime.workingDays());
    model.addAttribute("brokenChains", chains.latest().stream().anyMatch(State::isBroken));
    return "administration/overview";
  }
}
