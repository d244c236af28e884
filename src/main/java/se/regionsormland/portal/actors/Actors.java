package se.regionsormland.portal.actors;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
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
  private volatile boolean joined;

  private record Known(
      Strategy strategy, Mentions mentions, List<ActorCard> cards, Namings namings, Found found) {}

  Actors(Catalogue catalogue, ActorRegister register) {
    this.catalogue = catalogue;
    this.register = register;
  }

  /** In the order of å ä ö. */
  public List<ActorCard> all() {
    return known().cards();
  }

  public Optional<ActorCard> find(String slug) {
    return Optional.ofNullable(known().found().bySlug().get(slug));
  }

  /** Where one is to be found that has gone up in another. */
  public Optional<ActorCard> movedTo(String slug) {
    return Optional.ofNullable(known().found().moved().get(slug)).flatMap(this::find);
  }

  /** By its whole name, or another that it goes by; case and blanks do not matter. */
  public Optional<ActorCard> called(String name) {
    return Optional.ofNullable(known().found().byName().get(Found.plain(name)));
  }

  /**
   * Whether two names are one organisation's; of one that is not known, but for case and blanks.
   */
  public boolean isSame(String name, String other) {
    var known = called(name);
    return known.isPresent()
        ? known.equals(called(other))
        : Found.plain(name).equals(Found.plain(other));
  }

  /** Its name and those that people use instead. */
  public List<String> namesOf(ActorCard actor) {
    return namesOf(actor, known());
  }

  private static List<String> namesOf(ActorCard actor, Known known) {
    var others =
        Optional.ofNullable(actor.keyActor())
            .flatMap(known.strategy()::keyActor)
            .map(KeyActor::aliases)
            .or(() -> known.mentions().of(actor).map(Mention::otherNames))
            .orElseGet(List::of);
    var former = known.found().former().getOrDefault(actor.slug(), List.of());
    return Stream.of(List.of(actor.name()), others, former).flatMap(List::stream).toList();
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
    var known = known();
    var named = known.namings().actorsOf(measureIds);
    return known.cards().stream()
        .filter(card -> named.contains(card.slug()))
        .map(card -> new NamedActor(card, known.namings().of(card.slug(), measureIds)))
        .sorted(
            Comparator.comparing(NamedActor::isNamedOfItsOwn, Comparator.reverseOrder())
                .thenComparingInt(one -> -one.namings().size()))
        .toList();
  }

  /** What the strategy names that is no organisation, as "näringslivet". */
  public List<KeyActor> groups() {
    return known().strategy().keyActors().stream().filter(actor -> !actor.named()).toList();
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
    if (now == null || now.strategy() != strategy) {
      return read(strategy);
    }
    return joined ? readAnew(now) : now;
  }

  private synchronized Known read(Strategy strategy) {
    var organisations = strategy.keyActors().stream().filter(KeyActor::named).toList();
    var mentions = Mentions.read(strategy);
    var entered = register.enter(organisations, mentions.organisations());
    return keep(strategy, mentions, Namings.of(strategy, mentions), entered);
  }

  /** Who has joined since, or gone up in another; the strategy is the same. */
  private synchronized Known readAnew(Known before) {
    joined = false;
    try {
      return keep(before.strategy(), before.mentions(), before.namings(), register.all());
    } catch (RuntimeException e) {
      joined = true;
      throw e;
    }
  }

  private Known keep(
      Strategy strategy, Mentions mentions, Namings namings, List<ActorCard> entered) {
    var cards =
        entered.stream()
            .sorted(Comparator.comparing(ActorCard::name, Languages.inOrder()))
            .toList();
    var found = Found.of(cards, register.merged());
    var nameless = new Known(strategy, mentions, cards, namings, found);
    var named = found.withNames(cards, card -> namesOf(card, nameless));
    var read = new Known(strategy, mentions, cards, namings, named);
    known = read;
    return read;
  }

  /** After it is settled, so that nobody reads what is taken back. */
  @TransactionalEventListener(fallbackExecution = true)
  void on(ActorChanged changed) {
    joined = true;
  }
}
