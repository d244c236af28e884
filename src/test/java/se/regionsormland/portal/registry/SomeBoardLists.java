package se.regionsormland.portal.registry;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.registry.board.BoardEdition;
import se.regionsormland.portal.registry.board.BoardLists;
import se.regionsormland.portal.shared.SwedishTime;

/** Lists for the board, each of a day when no other is made: a day has one, whoever asks. */
@Component
@Lazy
public class SomeBoardLists {

  private final BoardLists lists;
  private final TestClock clock;

  SomeBoardLists(BoardLists lists, TestClock clock) {
    this.lists = lists;
    this.clock = clock;
  }

  /** With all cases that are open; nobody is signed in afterwards. */
  public UUID frozen() {
    var officer = As.signIn(Role.OFFICER);
    var before = clock.instant();
    var today = SwedishTime.today(clock);
    var day = lists.editions(officer).stream().findFirst().map(BoardEdition::day).orElse(today);
    clock.set(ZonedDateTime.of(day.plusDays(1), LocalTime.NOON, SwedishTime.ZONE).toInstant());
    try {
      return lists.freeze(officer);
    } finally {
      clock.set(before);
      As.nobody();
    }
  }
}
