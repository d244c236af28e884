package se.regionsormland.portal.funding.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.RuleWords;
import se.regionsormland.portal.funding.facts.Payer;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.funding.rules.FinancingRules;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Follow;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.SameForAll;

@Controller
@ForEveryone
@SameForAll
class FundingController {

  private final Funding funding;
  private final FinancingRules rules;
  private final Choices choices;
  private final Clock clock;

  FundingController(Funding funding, FinancingRules rules, Choices choices, Clock clock) {
    this.funding = funding;
    this.rules = rules;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/finansiering")
  String overview(@ModelAttribute("filter") AreaFilter filter, Model model, Locale reader) {
    var today = SwedishTime.today(clock);
    var known = funding.known();
    var area = filter.number().filter(choices.numbers()::contains);
    model.addAttribute("today", today);
    model.addAttribute("areas", choices.areasOrAll());
    model.addAttribute("open", views(known.open(today), area, today));
    model.addAttribute("upcoming", views(known.upcoming(today), area, today));
    model.addAttribute("groups", groups(known, area));
    model.addAttribute("follow", Follow.calls(area.map(one -> "omrade=" + one).orElse("")));
    model.addAttribute("money", rules.moneyInOneSentence(reader));
    model.addAttribute("rules", byFund(reader));
    return "funding/overview";
  }

  @GetMapping("/finansiering/{slug}")
  String source(@PathVariable String slug, Model model, Locale reader) {
    var today = SwedishTime.today(clock);
    var source = funding.find(slug).orElseThrow(NotFound::new);
    model.addAttribute("today", today);
    model.addAttribute("source", source);
    model.addAttribute("measures", choices.measures(source.facts().niche().measures()));
    model.addAttribute("rules", rules.of(source, reader));
    model.addAttribute("calls", views(funding.callsOf(source), Optional.empty(), today));
    return "funding/source";
  }

  /** By whose money it is, in the order that an idea meets them. */
  private Map<Payer, List<FundingSource>> groups(Funding.Known known, Optional<Integer> area) {
    return known.sources().stream()
        .filter(source -> concerns(source.facts().scope().areas(), area))
        .collect(
            groupingBy(
                source -> source.terms().payer(), () -> new EnumMap<>(Payer.class), toList()));
  }

  /** In the order of the file, under whose rules they are. */
  private Map<String, List<RuleWords>> byFund(Locale reader) {
    return rules.all().stream()
        .map(rule -> rules.words(rule.rule(), reader))
        .collect(groupingBy(RuleWords::holdsFor, LinkedHashMap::new, toList()));
  }

  private static List<CallView> views(
      List<FundingCall> calls, Optional<Integer> area, LocalDate today) {
    return calls.stream()
        .filter(call -> area.map(call::concerns).orElse(true))
        .map(call -> new CallView(call, call.timing(today)))
        .toList();
  }

  /** What is not known to be for other areas only. */
  private static boolean concerns(Set<Integer> areas, Optional<Integer> asked) {
    return areas.isEmpty() || asked.map(areas::contains).orElse(true);
  }
}
