package se.regionsormland.portal.fairness;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One idea, without anything that says which.
 *
 * @param outcome what the group recommended; {@link #NO_STATEMENT} where it said nothing
 * @param days working days to the first answer
 * @param groupDays working days to the group's statement
 */
record Fact(
    Map<Dimension, String> categories, String outcome, int days, @Nullable Integer groupDays) {

  static final String NO_STATEMENT = "NO_STATEMENT";

  Fact {
    categories = Map.copyOf(categories);
  }

  String in(Dimension by) {
    return categories.getOrDefault(by, "");
  }
}
