package se.regionsormland.portal.administration;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.Accounts.AccountLine;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.EventLine;
import se.regionsormland.portal.trail.SecurityEvents;
import se.regionsormland.portal.web.Option;

/** What has happened to accounts, keys and rights, newest first. */
@Controller
@ForAdministrators
class SecurityEventsController {

  private final SecurityEvents events;
  private final Accounts accounts;

  SecurityEventsController(SecurityEvents events, Accounts accounts) {
    this.events = events;
    this.accounts = accounts;
  }

  @GetMapping(SecurityEventsForm.ADDRESS)
  String list(@ModelAttribute("filterForm") SecurityEventsForm form, Model model) {
    var all = accounts.all();
    var found = events.of(form.filter(), form.before());
    var shown = found.stream().limit(SecurityEvents.PAGE).toList();
    var names = all.stream().collect(Collectors.toMap(AccountLine::id, AccountLine::displayName));
    model.addAttribute("rows", shown.stream().map(line -> EventRow.of(line, names)).toList());
    model.addAttribute("next", next(form, found, shown));
    model.addAttribute(
        "kinds",
        Option.of("", "administration.events.every-kind")
            .before(Option.all(EventKind.values(), "trail.kind.")));
    model.addAttribute(
        "accounts",
        Option.of("", "administration.events.every-account")
            .before(
                all.stream()
                    .map(one -> Option.plain(one.id().toString(), one.displayName()))
                    .toList()));
    return "administration/security-events";
  }

  private static @Nullable String next(
      SecurityEventsForm form, List<EventLine> found, List<EventLine> shown) {
    return found.size() > shown.size() ? form.addressAfter(shown.getLast().id()) : null;
  }
}
