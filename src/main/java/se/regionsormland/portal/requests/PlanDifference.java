package se.regionsormland.portal.requests;

/**
 * A part of a plan in an earlier version and a later one, in words; empty where it is not there.
 */
public record PlanDifference(String before, String now) {

  boolean isOne() {
    return !before.equals(now);
  }
}
