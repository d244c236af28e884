package se.regionsormland.portal.partners;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorChanged;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.partners.JoinedIndex.Joined;
import se.regionsormland.portal.partners.JoinedIndex.Tags;
import se.regionsormland.portal.profiles.Profile;
import se.regionsormland.portal.profiles.ProfileContent;
import se.regionsormland.portal.profiles.ProfileSaid;
import se.regionsormland.portal.profiles.Profiles;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.CountryNames;

/** What the organisations say of themselves, in memory; read anew when one of them says more. */
@Component
class SaidIndex {

  private static final List<Locale> READERS = List.of(Languages.SWEDISH, Locale.ENGLISH);

  private final Actors actors;
  private final Profiles profiles;
  private final MessageSource messages;
  private final CountryNames countryNames;
  private volatile @Nullable Known known;

  SaidIndex(Actors actors, Profiles profiles, MessageSource messages, CountryNames countryNames) {
    this.actors = actors;
    this.profiles = profiles;
    this.messages = messages;
    this.countryNames = countryNames;
  }

  /** {@code named}: those that the strategy names; {@code joined}: the others. */
  record Known(List<ActorCard> named, JoinedIndex joined, Map<String, ProfileContent> said) {

    ProfileContent saidBy(ActorCard actor) {
      return said.getOrDefault(actor.slug(), ProfileContent.EMPTY);
    }

    int speakersFor(int area) {
      long ofNamed = named.stream().filter(one -> saidBy(one).areas().contains(area)).count();
      return (int) ofNamed + joined.tagged(Tags.AREA + area).cardinality();
    }

    /** By their ids. */
    Set<String> measures() {
      var measures = new HashSet<>(joined.valuesOf(Tags.MEASURE));
      named.forEach(one -> measures.addAll(saidBy(one).measures()));
      return measures;
    }
  }

  Known known() {
    var now = known;
    return now == null ? read() : now;
  }

  /** What was said while it was read is read with the next. */
  private synchronized Known read() {
    var said = profiles.all().stream().collect(toMap(Profile::slug, Profile::content));
    var named = actors.all().stream().filter(this::isNamed).toList();
    var joined =
        actors.all().stream()
            .filter(card -> !isNamed(card))
            .map(card -> new Joined(card, said.get(card.slug())));
    var read = new Known(named, JoinedIndex.of(joined, this::wordsOf), Map.copyOf(said));
    known = read;
    return read;
  }

  private boolean isNamed(ActorCard card) {
    return card.keyActor() != null || actors.mention(card).isPresent();
  }

  private String wordsOf(Joined one) {
    return Stream.of(
            wordsOf(one.said()),
            spoken("partners.type." + one.card().type()),
            READERS.stream()
                .map(reader -> countryNames.of(one.card().country(), reader))
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" "));
  }

  /** Its own words, its places, and the names of what it offers and seeks, in both languages. */
  String wordsOf(ProfileContent said) {
    var resources =
        Stream.concat(said.offersInOrder().stream(), said.seeksInOrder().stream())
            .map(one -> spoken("offers.resource." + one));
    return Stream.concat(Stream.of(said.works(), said.places()), resources)
        .collect(Collectors.joining(" "));
  }

  private String spoken(String key) {
    return READERS.stream()
        .map(reader -> messages.getMessage(key, null, reader))
        .collect(Collectors.joining(" "));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(ProfileSaid said) {
    known = null;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(ActorChanged changed) {
    known = null;
  }
}
