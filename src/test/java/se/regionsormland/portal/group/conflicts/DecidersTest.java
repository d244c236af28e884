package se.regionsormland.portal.group.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.group.Member;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;

/** Who decides of whose conflict of interest, said without a database. */
class DecidersTest {

  private static final UUID CHAIR = new UUID(0, 1);
  private static final UUID SECRETARY = new UUID(0, 2);
  private static final UUID SOMEBODY = new UUID(0, 3);
  private static final UUID OFFICER = new UUID(0, 4);
  private static final Set<UUID> BOTH = Set.of(CHAIR, SECRETARY);

  private static Conflict asked(UUID person) {
    return new Conflict(
        new UUID(9, person.getLeastSignificantBits()),
        person,
        "Någon",
        Ground.AFFECTED,
        "Närstående.",
        new Conflict.By("Någon", Instant.EPOCH),
        null);
  }

  private static Conflict decided(UUID person, boolean stands) {
    var one = asked(person);
    var by = new Conflict.By("Någon", Instant.EPOCH);
    return new Conflict(
        one.id(),
        person,
        one.personName(),
        one.ground(),
        one.words(),
        one.raised(),
        new Conflict.Decided(new Decision(stands, Law.EMPLOYEE, "Närstående."), by));
  }

  private static Viewer viewer(UUID id, Role... roles) {
    return new Viewer(id, "Någon", Set.of(roles));
  }

  private static boolean mayDecide(Viewer viewer, Set<UUID> group, Conflict one) {
    return Deciders.decidable(List.of(one), group, viewer).equals(Set.of(one.id()));
  }

  @Test
  void who_decides_in_the_group_decides_of_all_but_herself() {
    assertThat(mayDecide(viewer(CHAIR), BOTH, asked(SOMEBODY))).isTrue();
    assertThat(mayDecide(viewer(SECRETARY), BOTH, asked(CHAIR))).isTrue();
    assertThat(mayDecide(viewer(CHAIR), BOTH, asked(CHAIR))).isFalse();
    assertThat(mayDecide(viewer(CHAIR, Role.OFFICER), Set.of(CHAIR), asked(CHAIR))).isFalse();
  }

  @Test
  void an_officer_decides_only_where_the_group_has_nobody_who_may() {
    var officer = viewer(OFFICER, Role.OFFICER);
    assertThat(mayDecide(officer, Set.of(), asked(SOMEBODY))).isTrue();
    assertThat(mayDecide(officer, Set.of(CHAIR), asked(CHAIR))).isTrue();
    assertThat(mayDecide(officer, Set.of(CHAIR), asked(SOMEBODY))).isFalse();
    assertThat(mayDecide(officer, BOTH, asked(CHAIR))).isFalse();
    assertThat(mayDecide(viewer(OFFICER, Role.ASSESSOR), Set.of(), asked(SOMEBODY))).isFalse();
    assertThat(mayDecide(viewer(OFFICER, Role.ADMINISTRATOR), Set.of(), asked(SOMEBODY))).isFalse();
    assertThat(mayDecide(viewer(SOMEBODY, Role.OFFICER), Set.of(), asked(SOMEBODY))).isFalse();
  }

  @Test
  void what_is_decided_is_not_decided_again() {
    for (boolean stands : new boolean[] {true, false}) {
      assertThat(mayDecide(viewer(CHAIR), BOTH, decided(SOMEBODY, stands))).isFalse();
    }
  }

  @Test
  void of_several_each_is_asked_of_by_itself() {
    var all = List.of(asked(CHAIR), asked(SECRETARY), decided(SOMEBODY, true));
    assertThat(Deciders.decidable(all, BOTH, viewer(CHAIR))).containsExactly(asked(SECRETARY).id());
    assertThat(Deciders.officersDecide(all, BOTH)).isEmpty();
    assertThat(Deciders.officersDecide(all, Set.of(CHAIR))).containsExactly(asked(CHAIR).id());
    assertThat(Deciders.officersDecide(all, Set.of())).hasSize(3);
  }

  @Test
  void a_conflict_stands_for_her_alone_and_only_when_it_was_decided_so() {
    assertThat(decided(SOMEBODY, true).standsFor(SOMEBODY)).isTrue();
    assertThat(decided(SOMEBODY, true).standsFor(CHAIR)).isFalse();
    assertThat(decided(SOMEBODY, false).standsFor(SOMEBODY)).isFalse();
    assertThat(asked(SOMEBODY).standsFor(SOMEBODY)).isFalse();
  }

  /** Who is in the group today is read from rows elsewhere; here it is said. */
  private static Members group(Member... today) {
    var members = mock(Members.class);
    when(members.today()).thenReturn(List.of(today));
    return members;
  }

  private static Member member(UUID who, MemberFunction function) {
    return new Member(
        who, "Någon", function, null, List.of(), List.of("Trosa kommun"), false, false);
  }

  @Test
  void of_the_group_those_decide_whose_function_it_is_and_who_have_no_conflict_here() {
    var deciders =
        new Deciders(
            group(
                member(CHAIR, MemberFunction.CHAIR),
                member(SECRETARY, MemberFunction.SECRETARY),
                member(SOMEBODY, MemberFunction.MEMBER)));
    assertThat(deciders.ofGroup(List.of(asked(SOMEBODY)))).isEqualTo(BOTH);
    assertThat(deciders.ofGroup(List.of(decided(CHAIR, true)))).containsExactly(SECRETARY);
    assertThat(deciders.ofGroup(List.of(decided(CHAIR, false)))).isEqualTo(BOTH);
    assertThat(deciders.ofGroup(List.of())).isEmpty();
    assertThat(deciders.decidable(List.of(asked(SOMEBODY)), viewer(CHAIR)))
        .containsExactly(asked(SOMEBODY).id());
  }
}
