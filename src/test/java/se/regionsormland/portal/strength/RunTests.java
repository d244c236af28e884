package se.regionsormland.portal.strength;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Tests, until the first that does not hold: in this process, whose contexts and database stay for
 * the next, or in one of its own ({@link #main}).
 */
final class RunTests implements TestExecutionListener {

  /** Nobody else listens: what is red here is red because a wall was taken away. */
  private static final LauncherConfig ALONE =
      LauncherConfig.builder()
          .enableTestExecutionListenerAutoRegistration(false)
          .enableLauncherSessionListenerAutoRegistration(false)
          .build();

  private final CancellationToken enough = CancellationToken.create();
  private final List<String> failed = new ArrayList<>();
  private int ran;
  private boolean started = true;

  private RunTests() {}

  static void main(String[] classes) {
    var ran = classes(List.of(classes));
    ran.say();
    System.exit(ran.verdict().code);
  }

  static Ran classes(List<String> names) {
    return run(names.stream().map(DiscoverySelectors::selectClass).toList());
  }

  /** Some that have run before, as {@link Ran} names them. */
  static Ran again(Ran before) {
    return run(before.failed().stream().map(DiscoverySelectors::selectUniqueId).toList());
  }

  private static Ran run(List<? extends DiscoverySelector> chosen) {
    var listener = new RunTests();
    var tests = LauncherDiscoveryRequestBuilder.request().selectors(chosen).build();
    LauncherFactory.create(ALONE)
        .execute(
            LauncherExecutionRequestBuilder.request(tests)
                .cancellationToken(listener.enough)
                .listeners(listener)
                .build());
    return new Ran(listener.verdict(), listener.failed);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      failed.add(test.getUniqueId());
      started &= !result.getThrowable().map(RunTests::isOfContext).orElse(false);
      enough.cancel();
    } else if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      ran++;
    }
  }

  /** A portal that does not start says nothing of its tests. */
  private static boolean isOfContext(Throwable failure) {
    return String.valueOf(failure.getMessage()).contains("ApplicationContext");
  }

  private Verdict verdict() {
    if (!started || ran + failed.size() == 0) {
      return Verdict.DID_NOT_RUN;
    }
    return failed.isEmpty() ? Verdict.GREEN : Verdict.RED;
  }
}
