package se.regionsormland.portal.actors;

import java.util.Comparator;
import java.util.List;

/** An organisation with the measures it is named for, of those that were asked about. */
public record NamedActor(ActorCard actor, List<Naming> namings) {

  public NamedActor {
    namings = List.copyOf(namings);
  }

  /** The first of them, those of its own before those as one of a group. */
  public List<Naming> first(int many) {
    return namings.stream()
        .sorted(Comparator.comparing(Naming::isOfItsOwn).reversed())
        .limit(many)
        .toList();
  }

  public boolean isNamedOfItsOwn() {
    return namings.stream().anyMatch(Naming::isOfItsOwn);
  }
}
