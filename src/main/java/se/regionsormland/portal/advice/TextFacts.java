package se.regionsormland.portal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.advice.TextAdvice.TextFact;
import se.regionsormland.portal.reading.DaysRead;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.MoneyRead;
import se.regionsormland.portal.reading.Partner;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.shared.Municipality;

/** What was read, line by line. */
final class TextFacts {

  private final AdviceWords words;
  private final List<TextFact> facts = new ArrayList<>();

  private TextFacts(AdviceWords words) {
    this.words = words;
  }

  static List<TextFact> of(Reading reading, AdviceWords words) {
    var facts = new TextFacts(words);
    facts.add("kind", reading.kind(), kind -> words.say("kind." + kind));
    facts.add(reading.money());
    facts.add(reading.days());
    facts.all("municipalities", reading.municipalities(), Municipality::displayName);
    facts.all("otherPlaces", reading.otherPlaces(), place -> place);
    facts.all("partners", reading.partners(), facts::partner);
    return facts.facts;
  }

  private void add(MoneyRead money) {
    add("total", money.total(), words::sum);
    add("european", money.european(), words::sum);
    add("european", money.europeanShare(), share -> words.say("percent", words.number(share)));
    add("regional", money.regional(), words::sum);
    add("regional", money.regionalShare(), share -> words.say("percent", words.number(share)));
  }

  private void add(DaysRead days) {
    add("start", days.start(), words::day);
    add("end", days.end(), words::day);
    add("answerBefore", days.answerBefore(), words::date);
  }

  private String partner(Partner partner) {
    return words.say(partner.saidYes() ? "partner.yes" : "partner.mentioned", partner.name());
  }

  private <T> void add(String key, @Nullable Found<T> found, Function<T, String> value) {
    if (found != null) {
      facts.add(new TextFact(key, value.apply(found.value()), found.words()));
    }
  }

  private <T> void all(String key, List<Found<T>> found, Function<T, String> value) {
    if (!found.isEmpty()) {
      var values = found.stream().map(Found::value).map(value).collect(Collectors.joining(", "));
      var said = found.stream().map(Found::words).distinct().collect(Collectors.joining(", "));
      facts.add(new TextFact(key, values, said));
    }
  }
}
