package se.regionsormland.portal.trail.chain;

import java.time.Instant;
import java.util.List;

/**
 * Rows that are only added to, each with a hash that also holds the one before it. Every bean of
 * this type is checked each night.
 */
public interface Chain {

  /**
   * A row in its place. {@code whole}: its hash is that of what it holds, and it follows on the row
   * that it says it follows on.
   */
  record Link(long number, Instant at, String hash, boolean whole) {}

  /** Capital letters; its text in the bundle is {@code trail.chain.<name>}. */
  String name();

  /** The highest number up to which no row can come in between any more; 0 when there is none. */
  long settled();

  /** By number, those after the first (exclusive) up to the last (inclusive), at most so many. */
  List<Link> between(long after, long last, int most);
}
