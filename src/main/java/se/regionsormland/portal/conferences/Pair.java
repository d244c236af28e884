package se.regionsormland.portal.conferences;

import java.util.UUID;

/** Two, in one order always. */
record Pair(UUID one, UUID other) {

  static Pair of(UUID one, UUID other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }
}
