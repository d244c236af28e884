package se.regionsormland.portal.speed;

import java.util.Arrays;
import java.util.Locale;

/** One measured thing beside its goal. */
record Line(String what, String measured, String goal, boolean holds) {

  static Line atLeast(String what, double measured, double goal, String unit) {
    return new Line(what, text(measured, unit), "≥ " + text(goal, unit), measured >= goal);
  }

  /** The median of some pairs' ratios, with the least and the most of them. */
  static Line atLeast(String what, double[] ratios, double goal) {
    double median = Load.median(Arrays.stream(ratios));
    return new Line(what, spread(median, ratios), "≥ " + text(goal, ""), median >= goal);
  }

  /** As {@link #atLeast(String, double[], double)}. */
  static Line atMost(String what, double[] ratios, double goal) {
    double median = Load.median(Arrays.stream(ratios));
    return new Line(what, spread(median, ratios), "≤ " + text(goal, ""), median <= goal);
  }

  private static String spread(double median, double[] all) {
    double least = Arrays.stream(all).min().orElse(0);
    double most = Arrays.stream(all).max().orElse(0);
    return "%s (%s–%s)".formatted(text(median, ""), text(least, ""), text(most, ""));
  }

  static Line atMost(String what, double measured, double goal, String unit) {
    return new Line(what, text(measured, unit), "≤ " + text(goal, unit), measured <= goal);
  }

  /** A figure without a goal of its own. */
  static Line beside(String what, String measured) {
    return new Line(what, measured, "", true);
  }

  private static String text(double value, String unit) {
    var number =
        value >= 100
            ? String.format(Locale.ROOT, "%.0f", value)
            : String.format(Locale.ROOT, "%.3g", value);
    return unit.isEmpty() ? number : number + " " + unit;
  }

  @Override
  public String toString() {
    return "%-64s %-34s %-12s %s"
        .formatted(what, measured, goal, goal.isEmpty() ? "" : holds ? "holds" : "DOES NOT HOLD");
  }
}
