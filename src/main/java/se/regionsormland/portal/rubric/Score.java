package se.regionsormland.portal.rubric;

import org.jspecify.annotations.Nullable;

/**
 * What a member says of a criterion: a step from 0 to 4, or that she cannot tell, which counts in
 * no mean.
 */
public record Score(@Nullable Integer step, boolean cannotTell, String words) {

  public static final int MOST = 4;

  public static final Score NONE = new Score(null, false, "");

  public Score {
    if (step != null && (step < 0 || step > MOST || cannotTell)) {
      throw new IllegalArgumentException("A step from 0 to 4, or none");
    }
  }

  public boolean isGiven() {
    return cannotTell || step != null;
  }
}
