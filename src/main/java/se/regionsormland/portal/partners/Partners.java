package se.regionsormland.portal.partners;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.actors.NamedActor;
import se.regionsormland.portal.actors.Naming;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.KeyActor;

/** Looks through the organisations in memory. The same question gives the same order. */
@Service
public class Partners {

  private final Actors actors;
  private final Catalogue catalogue;

  Partners(Actors actors, Catalogue catalogue) {
    this.actors = actors;
    this.catalogue = catalogue;
  }

  /** Those that suit the words, best first. */
  public List<ActorCard> search(String words, int limit) {
    return find(PartnerFilter.ofWords(words)).stream().map(PartnerHit::actor).limit(limit).toList();
  }

  /** Those whose name holds the words first, then those whom the question tells from others. */
  List<PartnerHit> find(PartnerFilter filter) {
    var words = Words.of(filter.words());
    var place = StrategyPlace.of(filter, catalogue.strategy());
    var hits =
        actors.all().stream()
            .map(actor -> hit(actors.namings(actor), filter, place, words))
            .filter(hit -> suits(hit, filter) && isFound(hit, filter, place));
    return (filter.isEmptyForActors()
            ? hits
            : hits.sorted(Comparator.comparingInt(PartnerHit::rank)))
        .toList();
  }

  /** The groups without members here that are named for what is asked: whom to look for. */
  List<KeyActor> groups(PartnerFilter filter) {
    var place = StrategyPlace.of(filter, catalogue.strategy());
    return actors.groups().stream()
        .filter(group ->
            catalogue.strategy().measuresNaming(group.id()).stream().anyMatch(place::holds))
        .toList();
  }

  private static boolean suits(PartnerHit hit, PartnerFilter filter) {
    return filter.municipality().map(hit::isIn).orElse(true)
        && filter.type().map(one -> one == hit.actor().type()).orElse(true);
  }

  private PartnerHit hit(NamedActor named, PartnerFilter filter, StrategyPlace place, Words words) {
    boolean nameMatches = words.matchName(String.join(" ", actors.namesOf(named.actor())));
    Stream<Naming> asked =
        named.namings().stream()
            .filter(place::holds)
            .filter(one -> nameMatches || words.match(one.measure().text()));
    boolean wanted = nameMatches || filter.municipality().isPresent();
    var mention = actors.mention(named.actor()).orElse(null);
    return new PartnerHit(
        named.actor(), asked.toList(), named.namings().size(), mention, nameMatches, wanted);
  }

  private static boolean isFound(PartnerHit hit, PartnerFilter filter, StrategyPlace place) {
    boolean byName = hit.nameMatches() && filter.asksNoPlace();
    boolean noQuestion = filter.words().isEmpty() && filter.asksNoPlace();
    boolean byPlace =
        filter.words().isEmpty()
            && filter.measure().isEmpty()
            && place.area().filter(hit::isSaidToBeAbout).isPresent();
    return noQuestion || byName || byPlace || !hit.namings().isEmpty();
  }

  /** The reader's words, in any case; a word is found where one begins with it. */
  private record Words(List<String> all) {

    static Words of(String text) {
      return new Words(parts(text));
    }

    boolean matchName(String name) {
      return !all.isEmpty() && match(name);
    }

    boolean match(String text) {
      var there = parts(text);
      return all.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static List<String> parts(String text) {
      return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
          .filter(word -> !word.isEmpty())
          .toList();
    }
  }
}
