package se.regionsormland.portal.watching.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.watching.Interest;
import se.regionsormland.portal.web.Option;

/** What can be ticked, and what is ticked in words. */
@Component
class InterestChoices {

  private static final List<Option> WHAT =
      List.of(
          Option.of(InterestForm.CALLS, "watching.what.calls"),
          Option.of(InterestForm.IDEAS, "watching.what.ideas"));

  private final Catalogue catalogue;
  private final MessageSource words;

  InterestChoices(Catalogue catalogue, MessageSource words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /** Of the measures only those that the form names already: a page leads here from each. */
  void offer(InterestForm form, Model model) {
    var strategy = catalogue.strategy();
    model.addAttribute("whats", WHAT);
    model.addAttribute(
        "areaOptions",
        strategy.areas().stream()
            .map(area -> Option.plain(String.valueOf(area.number()), nameOf(area.number())))
            .toList());
    model.addAttribute(
        "measureOptions",
        form.measuresIn(strategy).stream()
            .map(one -> Option.plain(one.id(), nameOf(one)))
            .toList());
    model.addAttribute("municipalityOptions", Option.places());
  }

  Interest interest(InterestForm form) {
    return form.interest(catalogue.strategy());
  }

  List<String> what(Interest interest, Locale reader) {
    return Stream.of(
            interest.calls() ? "watching.what.calls" : "",
            interest.ideas() ? "watching.what.ideas" : "")
        .filter(key -> !key.isEmpty())
        .map(key -> words.getMessage(key, null, reader))
        .toList();
  }

  /** Areas first, then measures; empty means the whole strategy. */
  List<String> within(Interest interest) {
    var areas = interest.areas().stream().sorted().map(this::nameOf);
    var measures =
        interest.measures().stream()
            .sorted()
            .flatMap(id -> catalogue.strategy().measure(id).stream())
            .map(InterestChoices::nameOf);
    return Stream.concat(areas, measures).toList();
  }

  List<String> places(Interest interest) {
    return interest.municipalities().stream().sorted().map(Municipality::displayName).toList();
  }

  private String nameOf(int area) {
    return catalogue.strategy().area(area).map(one -> area + ". " + one.name()).orElse("");
  }

  private static String nameOf(Measure measure) {
    return measure.number() + " " + measure.text();
  }
}
