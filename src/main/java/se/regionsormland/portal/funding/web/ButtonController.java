package se.regionsormland.portal.funding.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.funding.list.FundingAct;
import se.regionsormland.portal.funding.list.FundingDesk;
import se.regionsormland.portal.funding.list.FundingDesk.Change;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/** What is done with one button: checked today, off the list, back on it. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/finansiering")
class ButtonController {

  private static final Map<String, FundingAct> BUTTONS =
      Map.of(
          "kontroll", FundingAct.CHECKED,
          "avslut", FundingAct.RETIRED,
          "aterstallning", FundingAct.RESTORED);

  private final FundingDesk desk;

  ButtonController(FundingDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/kallor/{slug}/{button}")
  String source(
      @PathVariable String slug,
      @PathVariable String button,
      @RequestParam(defaultValue = "") String version,
      Viewer viewer,
      RedirectAttributes next) {
    var act = act(button);
    var outcome = desk.mark(slug, act, new Change(Typed.number(version), viewer));
    return EntryPages.after(outcome, act, next);
  }

  @PostMapping("/utlysningar/{id}/{button}")
  String call(
      @PathVariable UUID id,
      @PathVariable String button,
      @RequestParam(defaultValue = "") String version,
      Viewer viewer,
      RedirectAttributes next) {
    var act = act(button);
    var outcome = desk.mark(id, act, new Change(Typed.number(version), viewer));
    return EntryPages.after(outcome, act, next);
  }

  private static FundingAct act(String button) {
    return Optional.ofNullable(BUTTONS.get(button)).orElseThrow(NotFound::new);
  }
}
