package se.regionsormland.portal.reading.reader;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.reading.TextReader;
import se.regionsormland.portal.reading.days.DayReader;
import se.regionsormland.portal.reading.money.MoneyReader;
import se.regionsormland.portal.reading.words.Tokens;
import se.regionsormland.portal.shared.PersonalNumbers;
import se.regionsormland.portal.shared.SwedishTime;

/** One pass over the words, which every reader then looks at. */
@Service
class ReadByRules implements TextReader {

  private final Actors actors;
  private final Clock clock;
  private volatile @Nullable Known known;

  private record Known(List<ActorCard> cards, ActorNames names) {}

  ReadByRules(Actors actors, Clock clock) {
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public Reading read(String text) {
    return read(text, names(), SwedishTime.today(clock));
  }

  static Reading read(String text, ActorNames names, LocalDate today) {
    var tokens = Tokens.of(text);
    var money = MoneyReader.read(tokens);
    var days = DayReader.read(tokens, today);
    var kind = KindReader.read(tokens);
    var unclear = new ArrayList<>(money.unclear());
    unclear.addAll(days.unclear());
    var owner = kind == null ? KindReader.ownerAsked(tokens) : null;
    if (owner != null) {
      unclear.add(owner);
    }
    return new Reading(
        kind,
        new Reading.Places(PlaceReader.municipalities(tokens), OtherPlaces.in(tokens)),
        money.money(),
        days.days(),
        PartnerReader.read(tokens, names),
        SenderReader.read(tokens, names),
        CareReader.read(tokens),
        unclear,
        PersonalNumbers.in(text).size());
  }

  /** The register gives one list until it is read anew. */
  @SuppressWarnings("ReferenceEquality")
  private ActorNames names() {
    var now = known;
    var cards = actors.all();
    if (now != null && now.cards() == cards) {
      return now.names();
    }
    var names =
        ActorNames.of(actors.keyActors().stream().collect(toMap(card -> card, actors::namesOf)));
    known = new Known(cards, names);
    return names;
  }
}
