package se.regionsormland.portal.rubric;

import java.time.Instant;
import java.util.Map;
import se.regionsormland.portal.plan.Outcome;

/**
 * What a person has ticked of the formal demands, by their ids. Each saving is one of its own: the
 * latest, with the highest number, holds.
 */
public record FormalCheck(int number, Map<String, Ticked> ticked, String by, Instant at) {

  /** Of one demand, and why. */
  public record Ticked(Outcome outcome, String words) {}

  public FormalCheck {
    ticked = Map.copyOf(ticked);
  }

  /** How it stands in all: not met where one is not, unclear where one is, else met. */
  public Outcome outcome() {
    return has(Outcome.NOT_MET)
        ? Outcome.NOT_MET
        : has(Outcome.UNCLEAR) ? Outcome.UNCLEAR : Outcome.MET;
  }

  private boolean has(Outcome outcome) {
    return ticked.values().stream().anyMatch(one -> one.outcome() == outcome);
  }
}
