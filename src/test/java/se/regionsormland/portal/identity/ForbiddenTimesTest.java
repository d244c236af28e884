package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;

/**
 * How long it takes to be told that a page is not there, where it is forbidden and where it is
 * missing. Not in {@code ./verify}; on a machine that does nothing else: {@code mvn
 * -Dslow.groups=none -Dtest=ForbiddenTimesTest test}.
 */
@PortalServerTest
@Tag("rehearsal")
class ForbiddenTimesTest {

  private static final int PAIRS = 2_000;
  private static final int WARM_UP = 500;
  private static final double AT_MOST = 5; // percent
  private static final String FORBIDDEN = "/administration/konton";
  private static final String MISSING = "/administration/finns-e";
  private static final String PASSWORD = "en lång rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;

  @Test
  void forbidden_and_missing_take_equally_long() {
    var visitor = anAssessor();
    var forbidden = new ArrayList<Long>();
    var missing = new ArrayList<Long>();
    var order = new Random(1);
    for (int pair = 0; pair < WARM_UP + PAIRS; pair++) {
      boolean first = order.nextBoolean();
      long one = time(visitor, first ? FORBIDDEN : MISSING);
      long other = time(visitor, first ? MISSING : FORBIDDEN);
      if (pair >= WARM_UP) {
        forbidden.add(first ? one : other);
        missing.add(first ? other : one);
      }
    }
    compare(median(forbidden), median(missing));
  }

  private static void compare(double forbidden, double missing) {
    System.out.printf(
        "%,d pairs: forbidden %.0f µs, missing %.0f µs, difference %.1f %%%n",
        PAIRS, forbidden, missing, 100 * (forbidden - missing) / missing);
    assertThat(forbidden).isCloseTo(missing, Percentage.withPercentage(AT_MOST));
  }

  private Http anAssessor() {
    var username = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(username, "Bedömaren", PASSWORD, Set.of(Role.ASSESSOR)));
    var visitor = new Http(port);
    visitor.signIn(username, PASSWORD);
    return visitor;
  }

  private static long time(Http visitor, String path) {
    long began = System.nanoTime();
    assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    return System.nanoTime() - began;
  }

  /** In microseconds. */
  private static double median(List<Long> nanos) {
    Collections.sort(nanos);
    return nanos.get(nanos.size() / 2) / 1_000.0;
  }
}
