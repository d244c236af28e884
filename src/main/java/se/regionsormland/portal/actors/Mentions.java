package se.regionsormland.portal.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.yaml.Broken;
import se.regionsormland.portal.yaml.YamlFile;

/** The file {@code networks.yaml} of the region. A broken one stops the start and says where. */
record Mentions(List<Mention> organisations) {

  private static final String FILE = "networks.yaml";

  static Mentions read(Strategy strategy) {
    var file = YamlFile.at(County.ours().file(FILE));
    var read = file.as(Mentions.class);
    file.stopAt(read.firstBroken(strategy).map(reason -> new Broken(0, reason)));
    return read;
  }

  private Optional<String> firstBroken(Strategy strategy) {
    var known = new HashSet<>(strategy.keyActors().stream().map(KeyActor::id).toList());
    var taken =
        organisations.stream()
            .map(Mention::slug)
            .filter(slug -> !known.add(slug))
            .map(slug -> "slug: " + slug + " finns redan");
    var strangers =
        organisations.stream()
            .flatMap(one -> one.groups().stream())
            .filter(group -> strategy.keyActor(group).filter(one -> !one.named()).isEmpty())
            .map(group -> "memberOf: " + group + " är ingen grupp i strategin");
    return Stream.concat(taken, strangers).findFirst();
  }

  Optional<Mention> of(ActorCard actor) {
    return organisations.stream().filter(one -> one.slug().equals(actor.slug())).findFirst();
  }

  /** Those that are counted in the group. */
  List<String> membersOf(KeyActor group) {
    return organisations.stream()
        .filter(one -> one.groups().contains(group.id()))
        .map(Mention::slug)
        .toList();
  }
}
