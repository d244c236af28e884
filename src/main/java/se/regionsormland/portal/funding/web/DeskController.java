package se.regionsormland.portal.funding.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.funding.Timing;
import se.regionsormland.portal.funding.list.FundingDesk;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.shared.SwedishTime;

/** What there is to keep up to date, the one that nobody has looked at longest first. */
@Controller
@ForOfficers
class DeskController {

  private final FundingDesk desk;
  private final Clock clock;

  DeskController(FundingDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/arbeta/finansiering")
  String list(Model model) {
    var today = SwedishTime.today(clock);
    var calls = desk.calls();
    var all =
        Stream.concat(
                desk.sources().stream().map(one -> DeskRow.of(one, today)),
                calls.stream()
                    .filter(call -> call.timing(today) != Timing.PAST)
                    .map(one -> DeskRow.of(one, today)))
            .sorted(Comparator.comparing(DeskRow::age))
            .toList();
    var past =
        calls.stream()
            .filter(call -> call.timing(today) == Timing.PAST)
            .map(one -> DeskRow.of(one, today))
            .toList();
    model.addAttribute("today", today);
    model.addAttribute("rows", all.stream().filter(row -> row.retired() == null).toList());
    model.addAttribute("past", past.stream().filter(row -> row.retired() == null).toList());
    model.addAttribute(
        "retired",
        Stream.concat(all.stream(), past.stream()).filter(row -> row.retired() != null).toList());
    return "funding/desk";
  }
}
