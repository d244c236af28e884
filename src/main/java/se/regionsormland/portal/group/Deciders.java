package se.regionsormland.portal.group;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;

/**
 * Who decides of a conflict of interest: the group's chair or secretary, of whom the one decides of
 * the other. Where the group has nobody who may, another officer does. Never the person herself,
 * and nobody who has a conflict in the same case.
 */
@Component
class Deciders {

  private final Members members;

  Deciders(Members members) {
    this.members = members;
  }

  /** Those of {@code all}, the case's own, that the viewer may decide. */
  Set<UUID> decidable(List<Conflict> all, Viewer viewer) {
    var group = ofGroup(all);
    return all.stream()
        .filter(one -> one.decided() == null && !one.person().equals(viewer.id()))
        .filter(one -> isFor(viewer, one.person(), group))
        .map(Conflict::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those that nobody in the group may decide. */
  Set<UUID> officersDecide(List<Conflict> all) {
    var group = ofGroup(all);
    return all.stream()
        .filter(one -> hasNobodyFor(one.person(), group))
        .map(Conflict::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isFor(Viewer viewer, UUID person, Set<UUID> group) {
    return hasNobodyFor(person, group) ? viewer.is(Role.OFFICER) : group.contains(viewer.id());
  }

  private static boolean hasNobodyFor(UUID person, Set<UUID> group) {
    return group.stream().allMatch(person::equals);
  }

  private Set<UUID> ofGroup(List<Conflict> all) {
    return members.today().stream()
        .filter(one -> one.function().decides())
        .map(Member::account)
        .filter(one -> all.stream().noneMatch(conflict -> conflict.standsFor(one)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
