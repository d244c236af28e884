package se.regionsormland.portal.conferences.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.conferences.Conference.ConferencePlan;
import se.regionsormland.portal.conferences.ConferenceDesk;
import se.regionsormland.portal.conferences.Conferences;
import se.regionsormland.portal.conferences.Guest;
import se.regionsormland.portal.conferences.Guest.GuestContent;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.offers.Resource;

/**
 * Two hundred people are matched in a second, with all that is read and written and each one's
 * letter. A command of its own: {@code mvn -Dslow.groups=none -Dtest=MatchingCostTest test}.
 */
@InsideTest
@Tag("rehearsal")
class MatchingCostTest {

  private static final int PEOPLE = 200;
  private static final int TURNS = 3;
  private static final long AT_MOST = 1_000;

  @Autowired private ConferenceDesk desk;
  @Autowired private Conferences conferences;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void nobody() {
    As.nobody();
  }

  @Test
  void two_hundred_have_their_meetings_within_a_second() {
    long quickest = Long.MAX_VALUE;
    for (int turn = 1; turn <= TURNS; turn++) {
      var day = dayOf(turn);
      long start = System.nanoTime();
      int count = desk.propose(day);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      System.out.printf(
          "%d people, %d meetings, each with its letter: %d ms%n", PEOPLE, count, milliseconds);
      assertThat(count).isGreaterThan(PEOPLE);
      quickest = Math.min(quickest, milliseconds);
    }
    assertThat(quickest).as("milliseconds").isLessThan(AT_MOST);
  }

  private UUID dayOf(int turn) {
    As.signIn(Role.OFFICER);
    var grid = new Grid(LocalTime.of(9, 0), 20, 8, 60);
    var plan =
        new ConferencePlan(
            "Dag",
            LocalDate.of(2028, 5, turn),
            "Flen",
            grid,
            new ConferencePlan.Room(PEOPLE, PEOPLE));
    var day = desk.plan(UUID.randomUUID(), plan);
    var drawn = new Random(turn);
    for (int number = 0; number < PEOPLE; number++) {
      comes(day, number, drawn);
    }
    return day;
  }

  private void comes(UUID day, int number, Random drawn) {
    var all = Resource.values();
    var content =
        new GuestContent(
            "Någon",
            "Organisation " + number,
            Set.of(1 + drawn.nextInt(7)),
            Set.of(all[drawn.nextInt(all.length)]),
            Set.of(all[drawn.nextInt(all.length)]),
            "",
            8);
    var email = UUID.randomUUID() + "@example.org";
    var state = Guest.State.TO_CONFIRM;
    var guest = new Guest(UUID.randomUUID(), day, state, content, email, Locale.of("sv"));
    conferences.signUp(UUID.randomUUID(), guest);
    jdbc.sql("UPDATE conference_guest SET state = 'COMING' WHERE id = :id")
        .param("id", guest.id())
        .update();
  }
}
