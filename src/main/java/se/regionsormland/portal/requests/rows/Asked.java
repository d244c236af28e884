package se.regionsormland.portal.requests.rows;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.aid.Screening;

/**
 * What is asked besides the figures: what is wanted in advance and why, what shows who may sign
 * (2022:1379, 2 kap. 7 §), and the questions on state aid with the writer's own reason.
 */
public record Asked(
    @Nullable Money advance, String advanceWhy, String signatory, Screening aid, String aidWhy) {

  public static final Asked NOTHING = new Asked(null, "", "", Screening.NOTHING, "");

  /** What a version says that was sent before all of this was asked. */
  static Asked of(@Nullable Asked kept) {
    return Objects.requireNonNullElse(kept, NOTHING);
  }

  public Asked screened(Screening aid, String why) {
    return new Asked(advance, advanceWhy, signatory, aid, why);
  }

  public Asked wanting(@Nullable Money advance, String why, String signatory) {
    return new Asked(advance, why, signatory, aid, aidWhy);
  }
}
