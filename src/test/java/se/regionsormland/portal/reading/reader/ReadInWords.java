package se.regionsormland.portal.reading.reader;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.reading.Amount;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.MoneyRead;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.shared.Municipality;

/** A reading in one line, in a fixed order, so that a table can say what is expected. */
final class ReadInWords {

  static final ActorNames ACTORS =
      ActorNames.of(
          Map.of(
              actor("Mälardalens universitet (MDU)", ActorType.UNIVERSITY),
              List.of("Mälardalens universitet (MDU)", "MDU", "Mälardalens universitet"),
              actor("Energikontoret", ActorType.SUPPORT),
              List.of("Energikontoret"),
              actor("RISE", ActorType.RESEARCH),
              List.of("RISE"),
              actor("Trafikverket", ActorType.AUTHORITY),
              List.of("Trafikverket"),
              actor("Flens kommun", ActorType.MUNICIPALITY),
              List.of("Flens kommun", "Flen")));

  private final List<String> said = new ArrayList<>();

  private ReadInWords() {}

  static String of(Reading reading) {
    var words = new ReadInWords();
    words.add("kind", reading.kind(), Enum::name);
    words.all("in", reading.municipalities(), Municipality::displayName);
    words.all("also", reading.otherPlaces(), place -> place);
    words.money(reading.money());
    words.add("start", reading.days().start(), day -> day.first().toString());
    words.add("end", reading.days().end(), day -> day.last().toString());
    words.add("answer", reading.days().answerBefore(), Object::toString);
    words.all("with", reading.partners(), one -> one.name() + (one.saidYes() ? "+" : "?"));
    words.all("care", reading.cares(), Enum::name);
    words.all("unclear", reading.unclear(), Enum::name);
    if (reading.personalNumbers() > 0) {
      words.said.add("numbers=" + reading.personalNumbers());
    }
    return words.said.isEmpty() ? "nothing" : String.join(" ", words.said);
  }

  private void money(MoneyRead money) {
    add("total", money.total(), ReadInWords::written);
    add("eu", money.european(), ReadInWords::written);
    add("region", money.regional(), ReadInWords::written);
    add("eu%", money.europeanShare(), share -> share.setScale(0, RoundingMode.HALF_UP).toString());
    add("region%", money.regionalShare(), one -> one.setScale(0, RoundingMode.HALF_UP).toString());
  }

  private static String written(Amount amount) {
    return (amount.about() ? "~" : "") + amount.kronor();
  }

  private <T> void add(String what, @Nullable Found<T> found, Function<T, String> as) {
    if (found != null) {
      said.add(what + "=" + as.apply(found.value()));
    }
  }

  private <T> void all(String what, List<Found<T>> found, Function<T, String> as) {
    if (!found.isEmpty()) {
      said.add(what + "=" + String.join(",", found.stream().map(Found::value).map(as).toList()));
    }
  }

  private static ActorCard actor(String name, ActorType type) {
    return new ActorCard(UUID.randomUUID(), name, name, type, null, null);
  }
}
