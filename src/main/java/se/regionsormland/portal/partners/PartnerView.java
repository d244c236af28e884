package se.regionsormland.portal.partners;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.actors.Mention;
import se.regionsormland.portal.actors.NamedActor;
import se.regionsormland.portal.actors.Naming;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;

/** An organisation's page: what the strategy says of it, and what it is named for by area. */
record PartnerView(
    ActorCard actor,
    @Nullable KeyActor keyActor,
    @Nullable Mention mention,
    List<TakingPart> takingPart,
    List<InArea> named,
    List<AsOneOf> counted) {

  /** Somebody in a network; {@code slug} is the own page of who has one. */
  record TakingPart(String name, @Nullable String slug) {}

  /** The measures of one area. */
  record InArea(InterventionArea area, List<Measure> measures) {}

  /** What it is counted in for, as one of a group. */
  record AsOneOf(KeyActor group, List<InArea> areas) {

    public int measures() {
      return areas.stream().mapToInt(area -> area.measures().size()).sum();
    }
  }

  static PartnerView of(NamedActor named, Actors actors, Strategy strategy) {
    var id = named.actor().keyActor();
    var keyActor = id == null ? null : strategy.keyActor(id).orElse(null);
    var mention = actors.mention(named.actor()).orElse(null);
    return new PartnerView(
        named.actor(),
        keyActor,
        mention,
        mention == null
            ? List.of()
            : mention.takingPart().stream()
                .map(name ->
                    new TakingPart(name, actors.called(name).map(ActorCard::slug).orElse(null)))
                .toList(),
        byArea(named, Naming::isOfItsOwn),
        counted(named));
  }

  /** What it is, in a sentence: the portal's reading of the strategy. */
  public String about() {
    if (keyActor != null) {
      return keyActor.about();
    }
    return mention == null ? "" : mention.about();
  }

  /** The organisation, where others say this of it: the strategy is the region's own. */
  public String unconfirmedName() {
    return keyActor != null && actor.type() == ActorType.REGION ? "" : actor.name();
  }

  public boolean isNamed() {
    return !named.isEmpty() || !counted.isEmpty();
  }

  private static List<AsOneOf> counted(NamedActor named) {
    return named.namings().stream()
        .map(Naming::asOneOf)
        .filter(group -> group != null)
        .distinct()
        .map(group -> new AsOneOf(group, byArea(named, one -> group.equals(one.asOneOf()))))
        .toList();
  }

  private static List<InArea> byArea(NamedActor named, Predicate<Naming> wanted) {
    var chosen = named.namings().stream().filter(wanted).toList();
    return chosen.stream()
        .map(Naming::area)
        .distinct()
        .map(area ->
            new InArea(
                area,
                chosen.stream()
                    .filter(one -> one.area().number() == area.number())
                    .map(Naming::measure)
                    .collect(Collectors.toList())))
        .toList();
  }
}
