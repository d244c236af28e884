package se.regionsormland.portal.conferences.matching;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.regionsormland.portal.conferences.matching.Matching.Pair;
import se.regionsormland.portal.conferences.matching.Matching.Seat;

/** Who sits where when, while meetings are given out: nobody and no table twice at once. */
final class Seating {

  private final Grid grid;
  private final Map<Integer, BitSet> tables = new HashMap<>();
  private final Map<UUID, BitSet> busy = new HashMap<>();
  private final Set<Pair> pairs = new HashSet<>();

  Seating(Grid grid) {
    this.grid = grid;
  }

  void take(Pair pair, Seat seat) {
    tablesAt(seat.slot()).set(seat.table());
    of(pair.one()).set(seat.slot());
    of(pair.other()).set(seat.slot());
    pairs.add(pair);
  }

  boolean meet(Pair pair) {
    return pairs.contains(pair);
  }

  int meetingsOf(UUID guest) {
    return of(guest).cardinality();
  }

  /** The earliest, so that nobody waits more than needed. */
  Optional<Seat> free(Pair pair) {
    return IntStream.rangeClosed(1, grid.slots())
        .filter(slot -> !of(pair.one()).get(slot) && !of(pair.other()).get(slot))
        .filter(slot -> tablesAt(slot).cardinality() < grid.tables())
        .boxed()
        .findFirst()
        .map(slot -> new Seat(slot, tablesAt(slot).nextClearBit(1)));
  }

  private BitSet tablesAt(int slot) {
    return tables.computeIfAbsent(slot, _ -> new BitSet());
  }

  private BitSet of(UUID guest) {
    return busy.computeIfAbsent(guest, _ -> new BitSet());
  }
}
