package se.regionsormland.portal.group.conflicts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.Member;
import se.regionsormland.portal.group.Members;
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
    return decidable(all, ofGroup(all), viewer);
  }

  /** {@code group}: those in the group who may decide in the case, as they were read. */
  static Set<UUID> decidable(List<Conflict> all, Set<UUID> group, Viewer viewer) {
    return all.stream()
        .filter(one -> one.decided() == null && !one.person().equals(viewer.id()))
        .filter(one -> isFor(viewer, one.person(), group))
        .map(Conflict::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those that nobody in the group may decide. */
  static Set<UUID> officersDecide(List<Conflict> all, Set<UUID> group) {
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

  /** Whom the group has in the case whose conflicts these are; nobody is asked after for none. */
  Set<UUID> ofGroup(List<Conflict> all) {
    if (all.isEmpty()) {
      return Set.of();
    }
    return members.today().stream()
        .filter(one -> one.function().decides())
        .map(Member::account)
        .filter(one -> all.stream().noneMatch(conflict -> conflict.standsFor(one)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
