package se.regionsormland.portal.strength;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Test classes in a process of their own. It ends with what came of them ({@link Verdict}). */
final class RunTests {

  private RunTests() {}

  static void main(String[] classes) {
    var listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(classes).map(name -> selectClass(name)).toList())
                .build(),
            listener);
    System.exit(verdict(listener.getSummary()).code);
  }

  private static Verdict verdict(TestExecutionSummary summary) {
    System.out.println("FAILED: " + failed(summary));
    boolean didNotStart =
        summary.getFailures().stream()
            .anyMatch(failure ->
                String.valueOf(failure.getException().getMessage()).contains("ApplicationContext"));
    if (didNotStart || summary.getTestsFoundCount() == 0) {
      return Verdict.DID_NOT_RUN;
    }
    return summary.getTotalFailureCount() == 0 ? Verdict.GREEN : Verdict.RED;
  }

  private static String failed(TestExecutionSummary summary) {
    return summary.getFailures().stream()
        .map(failure -> failure.getTestIdentifier().getDisplayName())
        .collect(Collectors.joining(", "));
  }
}
