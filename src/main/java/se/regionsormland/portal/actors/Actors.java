package se.regionsormland.portal.actors;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.shared.Languages;

/** The organisations, in memory: reading them needs no database once the portal has started. */
@Service
public class Actors {

  private final Catalogue catalogue;
  private final ActorRegister register;
  private volatile @Nullable Known known;

  private record Known(
      Strategy strategy, Mentions mentions, List<ActorCard> cards, Namings namings) {}

  Actors(Catalogue catalogue, ActorRegister register) {
    this.catalogue = catalogue;
    this.register = register;
  }

  /** In the order of å ä ö. */
  public List<ActorCard> all() {
    return known().cards();
  }

  public Optional<ActorCard> find(String slug) {
    return all().stream().filter(actor -> actor.slug().equals(slug)).findFirst();
  }

  /** By its whole name, or another that it goes by; case and blanks do not matter. */
  public Optional<ActorCard> called(String name) {
    var wanted = plain(name);
    return all().stream()
        .filter(actor -> namesOf(actor).stream().map(Actors::plain).anyMatch(wanted::equals))
        .findFirst();
  }

  /** Its name and those that people use instead. */
  public List<String> namesOf(ActorCard actor) {
    var others =
        Optional.ofNullable(actor.keyActor())
            .flatMap(known().strategy()::keyActor)
            .map(KeyActor::aliases)
            .or(() -> mention(actor).map(Mention::otherNames))
            .orElseGet(List::of);
    return Stream.concat(Stream.of(actor.name()), others.stream()).toList();
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** All that an organisation is named for, in the strategy's order. */
  public NamedActor namings(ActorCard actor) {
    return new NamedActor(actor, known().namings().of(actor.slug()));
  }

  /** Where the strategy names it, if that is outside the tables. */
  public Optional<Mention> mention(ActorCard actor) {
    return known().mentions().of(actor);
  }

  /** Those that the tables name. */
  public List<ActorCard> keyActors() {
    return all().stream().filter(actor -> actor.keyActor() != null).toList();
  }

  /** Those named for any of these measures, of their own first, then those named for the most. */
  public List<NamedActor> namedFor(Collection<String> measureIds) {
    return named(naming -> measureIds.contains(naming.measure().id()));
  }

  /** What the strategy names that is no organisation, as "näringslivet". */
  public List<KeyActor> groups() {
    return known().strategy().keyActors().stream().filter(actor -> !actor.named()).toList();
  }

  private List<NamedActor> named(Predicate<Naming> wanted) {
    return all().stream()
        .map(this::namings)
        .map(one -> new NamedActor(one.actor(), one.namings().stream().filter(wanted).toList()))
        .filter(one -> !one.namings().isEmpty())
        .sorted(
            Comparator.comparing(NamedActor::isNamedOfItsOwn, Comparator.reverseOrder())
                .thenComparingInt(one -> -one.namings().size()))
        .toList();
  }

  @EventListener(ApplicationReadyEvent.class)
  void readAtStart() {
    known();
  }

  /** One edition is one object. */
  @SuppressWarnings("ReferenceEquality")
  private Known known() {
    var now = known;
    var strategy = catalogue.strategy();
    return now != null && now.strategy() == strategy ? now : read(strategy);
  }

  private synchronized Known read(Strategy strategy) {
    var organisations = strategy.keyActors().stream().filter(KeyActor::named).toList();
    var mentions = Mentions.read(strategy);
    var cards =
        register.enter(organisations, mentions.organisations()).stream()
            .sorted(Comparator.comparing(ActorCard::name, Languages.inOrder()))
            .toList();
    var read = new Known(strategy, mentions, cards, Namings.of(strategy, mentions));
    known = read;
    return read;
  }
}
