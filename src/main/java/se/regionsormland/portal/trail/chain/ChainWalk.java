package se.regionsormland.portal.trail.chain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.trail.chain.Chain.Link;
import se.regionsormland.portal.trail.chain.ChainCheck.Fault;
import se.regionsormland.portal.trail.chain.ChainCheck.Place;

/**
 * From the first row to the last: is each whole, and does what earlier checks saw still stand. It
 * walks on after a fault, or one would hide those that come after it.
 */
class ChainWalk {

  private final HeadKey key;
  private final Queue<ChainCheck> kept;
  private String head = "";
  private long rows;
  private long last;
  private long stood;
  private int faults;
  private @Nullable Place first;

  /** {@code kept}: what earlier checks saw, by last row. */
  ChainWalk(HeadKey key, Collection<ChainCheck> kept) {
    this.key = key;
    this.kept = new ArrayDeque<>(kept);
  }

  void pass(Link link) {
    compareThoseBefore(link.number());
    if (!link.whole()) {
      found(Fault.ROW, link.number(), link.at());
    }
    head = ChainHash.of(head, link.hash());
    last = link.number();
    rows++;
  }

  ChainCheck end(String chain, LocalDate day, Clock clock) {
    compareThoseBefore(Long.MAX_VALUE);
    return new ChainCheck(chain, day, clock.instant(), rows, last, head, "", faults, first)
        .signedBy(key);
  }

  private void compareThoseBefore(long row) {
    while (!kept.isEmpty() && kept.element().lastRow() < row) {
      compare(kept.remove());
    }
  }

  private void compare(ChainCheck earlier) {
    if (!key.vouchesFor(earlier)) {
      found(Fault.SIGNATURE, earlier.lastRow(), earlier.at());
    } else if (earlier.head().equals(head) && earlier.rowCount() == rows) {
      stood = earlier.lastRow();
    } else {
      found(Fault.HEAD, stood + 1, earlier.at());
    }
  }

  private void found(Fault fault, long row, Instant at) {
    faults++;
    if (first == null) {
      first = new Place(fault, row, at);
    }
  }
}
