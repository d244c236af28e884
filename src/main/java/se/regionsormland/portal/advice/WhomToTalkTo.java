package se.regionsormland.portal.advice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.actors.NamedActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.shared.Municipality;

/**
 * Those that the text says have agreed, and two or three organisations more: the municipality that
 * the text mentions, those named of their own for the closest measures, then those named for others
 * of the same interventions. The region comes last, where it is named for the closest measures
 * itself: it can be a party as well as assess.
 */
@Component
class WhomToTalkTo {

  private static final int AT_MOST = 3;

  private final Actors actors;

  WhomToTalkTo(Actors actors) {
    this.actors = actors;
  }

  List<ToTalkTo> about(
      Set<Municipality> mentioned, List<ActorCard> agreed, List<Serves> interventions) {
    var closest = namedFor(interventions.stream().flatMap(one -> one.measures().stream()));
    var others =
        namedFor(interventions.stream().flatMap(one -> one.intervention().measures().stream()));
    var chosen = new LinkedHashMap<ActorCard, NamedActor>();
    Stream.of(of(mentioned, closest), of(mentioned, others), named(closest), named(others))
        .flatMap(found -> found)
        .filter(found -> !isRegion(found))
        .forEach(found -> chosen.putIfAbsent(found.actor(), found));
    var first = agreed.stream().map(actor -> new ToTalkTo(of(actor, chosen), true));
    var further =
        Stream.concat(
            chosen.values().stream().filter(it -> !agreed.contains(it.actor())).limit(AT_MOST),
            region(closest));
    return Stream.concat(first, further.map(named -> new ToTalkTo(named, false))).toList();
  }

  private static NamedActor of(ActorCard actor, Map<ActorCard, NamedActor> found) {
    return found.getOrDefault(actor, new NamedActor(actor, List.of()));
  }

  private List<NamedActor> namedFor(Stream<Measure> measures) {
    return actors.namedFor(measures.map(Measure::id).toList());
  }

  private static Stream<NamedActor> region(List<NamedActor> closest) {
    return closest.stream()
        .filter(NamedActor::isNamedOfItsOwn)
        .filter(WhomToTalkTo::isRegion)
        .limit(1);
  }

  private static boolean isRegion(NamedActor named) {
    return named.actor().type() == ActorType.REGION;
  }

  private static Stream<NamedActor> of(Set<Municipality> mentioned, List<NamedActor> found) {
    return found.stream()
        .filter(one -> one.actor().municipality() != null)
        .filter(one -> mentioned.contains(one.actor().municipality()));
  }

  private Stream<NamedActor> named(List<NamedActor> found) {
    return found.stream().filter(NamedActor::isNamedOfItsOwn).sorted(closest());
  }

  /** Named for the most of these measures; among equals the one that is named more rarely. */
  private Comparator<NamedActor> closest() {
    return Comparator.<NamedActor>comparingInt(one -> -one.namings().size())
        .thenComparingInt(one -> actors.namings(one.actor()).namings().size());
  }
}
