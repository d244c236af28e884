package se.regionsormland.portal.rubric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.requests.rows.PlanView.Checked;
import se.regionsormland.portal.rubric.Rubric.FormalDemand;

/** A request before its formal demands; {@code check} is missing until somebody has ticked. */
public record FormalFile(
    SubmittedIdea idea, Rubric rubric, @Nullable FormalCheck check, List<Checked> checked) {

  public FormalFile {
    checked = List.copyOf(checked);
  }

  /** What the rules of the day say of a demand: advice beside what a person ticks. */
  public List<Checked> rulesOf(FormalDemand demand) {
    return checked.stream().filter(one -> demand.rules().contains(one.of())).toList();
  }
}
