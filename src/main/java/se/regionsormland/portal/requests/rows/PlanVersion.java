package se.regionsormland.portal.requests.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.regionsormland.portal.requests.rows.PlanLines.PlanDifference;

/**
 * A version of a plan that was sent on a Swedish day, and what is otherwise since the one before.
 */
public record PlanVersion(int number, LocalDate day, List<PlanDifference> changes) {

  public PlanVersion {
    changes = List.copyOf(changes);
  }

  /** Latest first, as {@code sent} is; the first one ever has no changes. */
  public static List<PlanVersion> of(List<SentPlan> sent, PlanLines lines, Locale reader) {
    var versions = new ArrayList<PlanVersion>();
    for (int at = 0; at < sent.size(); at++) {
      var one = sent.get(at);
      var changes =
          at + 1 < sent.size()
              ? lines.between(sent.get(at + 1).rows(), one.rows(), reader)
              : List.<PlanDifference>of();
      versions.add(new PlanVersion(one.number(), one.day(), changes));
    }
    return versions;
  }
}
