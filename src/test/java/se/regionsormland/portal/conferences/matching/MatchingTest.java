package se.regionsormland.portal.conferences.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.conferences.matching.Matching.Booked;
import se.regionsormland.portal.conferences.matching.Matching.Pair;
import se.regionsormland.portal.conferences.matching.Matching.Proposal;
import se.regionsormland.portal.conferences.matching.Matching.Seat;
import se.regionsormland.portal.offers.Resource;

/**
 * Who meets whom, when and where: without collisions, the same each time, and each for a reason.
 */
class MatchingTest {

  private static final UUID DAY = new UUID(7, 7);
  private static final int PEOPLE = 200;
  private static final Grid HALL = grid(8, 60);

  private static Grid grid(int slots, int tables) {
    return new Grid(LocalTime.of(9, 0), 20, slots, tables);
  }

  private static UUID id(int number) {
    return new UUID(1, number);
  }

  private static Seeker who(int number, Set<Resource> offers, Set<Resource> seeks, UUID... wants) {
    return new Seeker(
        id(number), "Organisation " + number, Set.of(), offers, seeks, Set.of(wants), 20);
  }

  /** Two hundred who differ, drawn from one seed. */
  private static List<Seeker> crowd(int most) {
    var drawn = new Random(14);
    var all = Resource.values();
    return Stream.iterate(1, one -> one + 1)
        .limit(PEOPLE)
        .map(number ->
            new Seeker(
                id(number),
                "Organisation " + number / 2,
                Set.of(1 + drawn.nextInt(7)),
                Set.of(all[drawn.nextInt(all.length)]),
                Set.of(all[drawn.nextInt(all.length)]),
                drawn.nextInt(3) == 0 ? Set.of(id(1 + drawn.nextInt(PEOPLE))) : Set.of(),
                1 + number % most))
        .toList();
  }

  private static List<Proposal> propose(Grid grid, List<Seeker> seekers) {
    return new Matching(grid, seekers, List.of(), List.of()).propose(DAY);
  }

  private static Stream<UUID> both(Proposal one) {
    return Stream.of(one.pair().one(), one.pair().other());
  }

  @Test
  void two_hundred_are_matched_without_a_collision_and_within_every_limit() {
    var people = crowd(8);
    long start = System.nanoTime();
    var proposals = propose(HALL, people);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;

    assertThat(milliseconds).as("milliseconds").isLessThan(1_000);
    assertThat(proposals).hasSizeGreaterThan(HALL.slots() * HALL.tables() / 2);
    assertThat(proposals.stream().map(Proposal::seat)).as("a table twice").doesNotHaveDuplicates();
    assertThat(proposals.stream().map(Proposal::pair)).as("two twice").doesNotHaveDuplicates();
    assertThat(
            proposals.stream().flatMap(one -> both(one).map(who -> who + " " + one.seat().slot())))
        .as("a person twice at once")
        .doesNotHaveDuplicates();
    assertThat(proposals)
        .allSatisfy(one -> {
          assertThat(one.seat().slot()).isBetween(1, HALL.slots());
          assertThat(one.seat().table()).isBetween(1, HALL.tables());
          assertThat(one.reason().points()).isPositive();
        });
    var counts = counts(proposals);
    assertThat(people)
        .allSatisfy(
            one -> assertThat(counts.getOrDefault(one.id(), 0L)).isLessThanOrEqualTo(one.most()));
    assertThat(counts).as("everybody meets somebody").hasSize(PEOPLE);
  }

  private static Map<UUID, Long> counts(List<Proposal> proposals) {
    return proposals.stream()
        .flatMap(MatchingTest::both)
        .collect(Collectors.groupingBy(who -> who, Collectors.counting()));
  }

  @Test
  void the_same_people_get_the_same_in_whatever_order_they_come() {
    var people = new ArrayList<>(crowd(8));
    var first = propose(HALL, people);
    Collections.shuffle(people, new Random(1));

    assertThat(propose(HALL, people)).isEqualTo(first);
  }

  @Test
  void whoever_is_asked_for_by_both_goes_before_what_merely_suits() {
    var mutual = who(1, Set.of(), Set.of(), id(2));
    var wanted = who(2, Set.of(), Set.of(Resource.LAND, Resource.DATA), id(1));
    var suits = who(3, Set.of(Resource.LAND, Resource.DATA), Set.of());

    var proposals = propose(grid(1, 5), List.of(suits, wanted, mutual));

    assertThat(proposals)
        .singleElement()
        .extracting(Proposal::pair)
        .isEqualTo(Pair.of(id(1), id(2)));
  }

  @Test
  void its_reason_says_from_each_side_what_speaks_for_it() {
    var seeks = who(1, Set.of(Resource.DATA), Set.of(Resource.LAND), id(2));
    var offers = who(2, Set.of(Resource.LAND), Set.of());

    var reason = propose(grid(1, 1), List.of(seeks, offers)).getFirst().reason();

    assertThat(reason.one()).isEqualTo(new Reason.Side(true, Set.of()));
    assertThat(reason.other()).isEqualTo(new Reason.Side(false, Set.of(Resource.LAND)));
  }

  @Test
  void everybody_gets_a_first_meeting_before_anybody_gets_a_second() {
    var offers = Set.of(Resource.LAND);
    var seeks = Set.of(Resource.LAND);
    var people =
        List.of(
            who(1, offers, Set.of(), id(4), id(5)),
            who(2, offers, Set.of()),
            who(4, Set.of(), seeks, id(1)),
            who(5, Set.of(), seeks, id(1)));

    var proposals = propose(grid(1, 2), people);

    assertThat(counts(proposals)).hasSize(4).allSatisfy((_, count) -> assertThat(count).isOne());
  }

  @Test
  void colleagues_and_those_without_a_reason_are_not_proposed() {
    var offers = Set.of(Resource.LAND);
    var one = new Seeker(id(1), "Flens kommun", Set.of(2), offers, Set.of(), Set.of(), 5);
    var colleague = new Seeker(id(2), "flens Kommun ", Set.of(2), Set.of(), offers, Set.of(), 5);
    var stranger = who(3, Set.of(), Set.of(Resource.DATA));

    assertThat(propose(grid(3, 3), List.of(one, colleague, stranger))).isEmpty();
  }

  @Test
  void who_has_said_no_is_not_proposed_again_and_what_stands_stays() {
    var offers = Set.of(Resource.LAND);
    var people =
        List.of(who(1, offers, Set.of()), who(2, Set.of(), offers), who(3, Set.of(), offers));
    var booked = new Booked(Pair.of(id(1), id(2)), new Seat(1, 1));
    var declined = Pair.of(id(1), id(3));

    var more = new Matching(grid(2, 1), people, List.of(booked), List.of(declined)).propose(DAY);

    assertThat(more).isEmpty();
    var without = new Matching(grid(2, 1), people, List.of(booked), List.of()).propose(DAY);
    assertThat(without)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.pair()).isEqualTo(declined);
          assertThat(one.seat()).isEqualTo(new Seat(2, 1));
        });
  }

  /** Neither a name nor when somebody signed up decides: between equals the day's own lot does. */
  @Test
  void another_day_draws_another_lot() {
    var people = new ArrayList<Seeker>();
    for (int number = 1; number <= 12; number++) {
      people.add(who(number, Set.of(Resource.LAND), Set.of(Resource.LAND)));
    }
    var drawn = new HashSet<Set<Pair>>();
    for (int day = 1; day <= 5; day++) {
      var proposals =
          new Matching(grid(1, 2), people, List.of(), List.of()).propose(new UUID(9, day));
      drawn.add(proposals.stream().map(Proposal::pair).collect(Collectors.toSet()));
    }
    assertThat(drawn).hasSizeGreaterThan(1);
  }

  @Test
  void a_small_hall_is_filled_and_no_more() {
    var proposals = propose(grid(2, 3), crowd(8));
    assertThat(proposals).hasSize(6);
    var perSlot = new HashMap<Integer, Integer>();
    proposals.forEach(one -> perSlot.merge(one.seat().slot(), 1, Integer::sum));
    assertThat(perSlot).containsOnly(Map.entry(1, 3), Map.entry(2, 3));
  }

  @Test
  void nobody_at_all_is_no_fault() {
    assertThatCode(() -> propose(HALL, List.of())).doesNotThrowAnyException();
  }
}
