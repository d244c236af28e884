package se.regionsormland.portal.web;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionsormland.portal.PortalServerTest;

/** Signs of every kind in every field. */
@PortalServerTest
class HostileSignsTest extends HostileRequests {

  /** The values move one field on each time. */
  private static final int TURNS = 3;

  /** On pages that are everybody's: each who is signed in with a turn that nobody else has had. */
  private static final Map<String, Integer> OWN_TURN =
      Map.of("OFFICER", TURNS, "ASSESSOR", TURNS + 1, "ADMINISTRATOR", TURNS + 2);

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "OFFICER", "ASSESSOR", "ADMINISTRATOR"})
  void signs_of_every_kind_are_taken_or_refused_in_every_field(String who) {
    for (int turn = 0; turn < TURNS; turn++) {
      int first = turn;
      everywhere(
          route -> who.equals(NOBODY) || !route.isForEveryone(),
          who,
          route -> everyField(route, field -> encoded(valueAt(field + first))));
    }
    if (!who.equals(NOBODY)) {
      everywhere(
          Routes::isForEveryone,
          who,
          route -> everyField(route, field -> encoded(valueAt(field + OWN_TURN.get(who)))));
    }
  }

  private static String valueAt(int at) {
    return VALUES.get(at % VALUES.size());
  }
}
