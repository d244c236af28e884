package se.regionsormland.portal.partners;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.actors.NamedActor;
import se.regionsormland.portal.actors.Naming;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.profiles.ProfileContent;

/** Looks through the organisations in memory. The same question gives the same order. */
@Service
public class Partners {

  private static final int ALL = Integer.MAX_VALUE;

  private final Actors actors;
  private final Catalogue catalogue;
  private final SaidIndex said;

  Partners(Actors actors, Catalogue catalogue, SaidIndex said) {
    this.actors = actors;
    this.catalogue = catalogue;
    this.said = said;
  }

  /** Those that suit the words, best first. */
  public List<ActorCard> search(String words, int limit) {
    return hits(PartnerFilter.ofWords(words)).first(limit).stream().map(PartnerHit::actor).toList();
  }

  /** Those whose name holds the words first, then those whom the question tells from others. */
  List<PartnerHit> find(PartnerFilter filter) {
    return hits(filter).first(ALL);
  }

  /** As {@link #find}, read only as far as they are asked for. */
  PartnerHits hits(PartnerFilter filter) {
    var place = StrategyPlace.of(filter, catalogue.strategy());
    var known = said.known();
    return new PartnerHits(
        named(filter, place, known), JoinedHits.of(known.joined(), filter, place), filter);
  }

  Facets facets(PartnerFilter filter) {
    return Facets.of(answering(filter), filter);
  }

  /** Those that are named for a measure or have said yes to it, best first. */
  public List<PartnerHit> closestTo(Measure measure, int most) {
    return hits(PartnerFilter.ofMeasure(measure.id())).first(most);
  }

  /** How many have said themselves that they work with an area. */
  public int speakersFor(int area) {
    return said.known().speakersFor(area);
  }

  /** By their ids. */
  public Set<String> measuresSaidYesTo() {
    return said.known().measures();
  }

  /** How many answer it. */
  public int count(PartnerFilter filter) {
    return answering(filter).count(filter);
  }

  private Answering answering(PartnerFilter filter) {
    var place = StrategyPlace.of(filter, catalogue.strategy());
    var known = said.known();
    var named = namedAnswering(filter, place, known).map(PartnerHit::actor).toList();
    var joined = new JoinedQuestion(known.joined(), filter, place).found();
    return new Answering(known, named, joined);
  }

  private List<PartnerHit> named(PartnerFilter filter, StrategyPlace place, SaidIndex.Known known) {
    var hits = namedAnswering(filter, place, known);
    return (filter.isEmptyForActors()
            ? hits
            : hits.sorted(Comparator.comparingInt(PartnerHit::rank)))
        .toList();
  }

  private Stream<PartnerHit> namedAnswering(
      PartnerFilter filter, StrategyPlace place, SaidIndex.Known known) {
    var words = new Words(filter.words());
    var asked = new Asked(filter, place, words);
    return known.named().stream()
        .filter(actor -> suits(actor, filter, known.saidBy(actor)))
        .map(actor -> hit(asked, actor, known.saidBy(actor)))
        .filter(hit -> isThere(hit, filter, known.saidBy(hit.actor())))
        .filter(hit -> isFound(hit, filter, place));
  }

  /** The groups without members here that are named for what is asked: whom to look for. */
  List<KeyActor> groups(PartnerFilter filter) {
    var place = StrategyPlace.of(filter, catalogue.strategy());
    return actors.groups().stream()
        .filter(group ->
            catalogue.strategy().measuresNaming(group.id()).stream().anyMatch(place::holds))
        .toList();
  }

  /** Before it is looked for what it is named for, which costs the most. */
  static boolean suits(ActorCard actor, PartnerFilter filter, ProfileContent said) {
    return filter.type().map(one -> one == actor.type()).orElse(true)
        && filter.country().map(one -> one.equals(actor.country())).orElse(true)
        && filter.offer().map(said.offers()::contains).orElse(true)
        && filter.seek().map(said.seeks()::contains).orElse(true);
  }

  private static boolean isThere(PartnerHit hit, PartnerFilter filter, ProfileContent said) {
    return filter
        .municipality()
        .map(one -> hit.isIn(one) || said.municipalities().contains(one))
        .orElse(true);
  }

  private record Asked(PartnerFilter filter, StrategyPlace place, Words words) {}

  private PartnerHit hit(Asked asked, ActorCard actor, ProfileContent said) {
    var words = asked.words();
    NamedActor named = actors.namings(actor);
    boolean nameMatches = words.matchName(String.join(" ", actors.namesOf(actor)));
    boolean sayingMatches = words.matchName(this.said.wordsOf(said));
    Stream<Naming> namings =
        named.namings().stream()
            .filter(asked.place()::holds)
            .filter(one -> nameMatches || sayingMatches || words.match(one.measure().text()));
    return new PartnerHit(
        actor,
        namings.toList(),
        named.namings().size(),
        actors.mention(actor).orElse(null),
        nameMatches,
        nameMatches || asked.filter().municipality().isPresent(),
        said(asked, said, nameMatches || sayingMatches),
        null);
  }

  /** What it says itself answers only a question whose words it has said. */
  private static SaidFit said(Asked asked, ProfileContent said, boolean hasWords) {
    boolean speaks = !said.equals(ProfileContent.EMPTY);
    boolean answers = asked.filter().words().isEmpty() || hasWords;
    return speaks && answers ? SaidFit.of(said, asked.filter(), asked.place()) : SaidFit.NOTHING;
  }

  private static boolean isFound(PartnerHit hit, PartnerFilter filter, StrategyPlace place) {
    boolean byName = (hit.nameMatches() || hit.said().speaks()) && filter.asksNoPlace();
    boolean noQuestion = filter.words().isEmpty() && filter.asksNoPlace();
    boolean byPlace =
        filter.words().isEmpty()
            && filter.measure().isEmpty()
            && place.area().filter(hit::isSaidToBeAbout).isPresent();
    return noQuestion || byName || byPlace || hit.said().answers() || !hit.namings().isEmpty();
  }

  /**
   * The reader's words, in any case; a word is found where one begins with it. Many are named for
   * the same: each text is looked through once. For one question.
   */
  private static final class Words {
    private final List<String> all;
    private final Map<String, Boolean> matched = new HashMap<>();

    Words(String text) {
      all = WordIndex.parts(text).toList();
    }

    boolean matchName(String name) {
      return !all.isEmpty() && areIn(name);
    }

    boolean match(String text) {
      return all.isEmpty() || matched.computeIfAbsent(text, this::areIn);
    }

    private boolean areIn(String text) {
      var there = WordIndex.parts(text).toList();
      return all.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
    }
  }
}
