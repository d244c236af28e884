package se.regionsormland.portal.advice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.actors.NamedActor;
import se.regionsormland.portal.actors.Naming;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.shared.Municipality;

/**
 * Those that the text says have agreed, and two or three organisations more: those named of their
 * own for the closest measures, the one municipality that the text mentions, then those named for
 * others of the same interventions. Who writes is never among them, nor are municipalities where
 * several are mentioned: then it is they who write. The region comes last, where it is named for
 * the closest measures itself: it can be a party as well as assess.
 */
@Component
class WhomToTalkTo {

  private static final int AT_MOST = 3;
  private static final int BEFORE_THE_MUNICIPALITY = 2;

  private final Actors actors;

  WhomToTalkTo(Actors actors) {
    this.actors = actors;
  }

  /** What the text says of those who write, and of those with them. */
  record Around(Set<Municipality> mentioned, List<ActorCard> agreed, List<ActorCard> senders) {

    static Around of(Reading reading, Set<Municipality> mentioned) {
      return new Around(mentioned, reading.agreed(), reading.senders());
    }

    boolean isOutside(NamedActor named) {
      boolean oneOfSeveral = isMentioned(named) && !isTheMunicipality(named);
      return !oneOfSeveral && !senders.contains(named.actor()) && !agreed.contains(named.actor());
    }

    /** The only one mentioned, where no municipality writes itself. */
    boolean isTheMunicipality(NamedActor named) {
      return mentioned.size() == 1
          && isMentioned(named)
          && senders.stream().noneMatch(one -> one.type() == ActorType.MUNICIPALITY);
    }

    private boolean isMentioned(NamedActor named) {
      var municipality = named.actor().municipality();
      return municipality != null && mentioned.contains(municipality);
    }
  }

  List<ToTalkTo> about(Around around, List<Serves> interventions) {
    var closest = namedFor(interventions.stream().flatMap(one -> one.measures().stream()));
    var others =
        namedFor(interventions.stream().flatMap(one -> one.intervention().measures().stream()));
    var chosen = new LinkedHashMap<ActorCard, NamedActor>();
    Stream.of(
            named(closest).limit(BEFORE_THE_MUNICIPALITY),
            Stream.concat(closest.stream(), others.stream()).filter(around::isTheMunicipality),
            named(closest),
            named(others))
        .flatMap(found -> found)
        .filter(found -> !isRegion(found) && around.isOutside(found))
        .forEach(found -> chosen.putIfAbsent(found.actor(), found));
    var all = Stream.concat(closest.stream(), others.stream()).toList();
    var first = around.agreed().stream().map(actor -> new ToTalkTo(reasonsOf(actor, all), true));
    var further =
        Stream.concat(
            chosen.values().stream().limit(AT_MOST),
            closest.stream()
                .filter(NamedActor::isNamedOfItsOwn)
                .filter(WhomToTalkTo::isRegion)
                .limit(1));
    return Stream.concat(first, further.map(named -> new ToTalkTo(named, false))).toList();
  }

  private static NamedActor reasonsOf(ActorCard actor, List<NamedActor> found) {
    return found.stream()
        .filter(one -> one.actor().equals(actor))
        .findFirst()
        .orElse(new NamedActor(actor, List.of()));
  }

  /** The reasons in the order of the measures: the closest is named first. */
  private List<NamedActor> namedFor(Stream<Measure> measures) {
    var places = new HashMap<String, Integer>();
    measures.forEach(measure -> places.putIfAbsent(measure.id(), places.size()));
    var byCloseness =
        Comparator.<Naming>comparingInt(naming -> places.getOrDefault(naming.measure().id(), -1));
    return actors.namedFor(places.keySet()).stream()
        .map(
            one -> new NamedActor(one.actor(), one.namings().stream().sorted(byCloseness).toList()))
        .toList();
  }

  private static boolean isRegion(NamedActor named) {
    return named.actor().type() == ActorType.REGION;
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
