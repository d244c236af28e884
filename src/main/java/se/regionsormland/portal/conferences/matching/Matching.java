package se.regionsormland.portal.conferences.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes who meets whom, when and at which table. The same people who have said the same get the
 * same, in whatever order they come. Everybody gets a first meeting before anybody gets a second;
 * between equals a lot decides, drawn from the day's own number, and never a name or who came
 * first.
 */
public final class Matching {

  /** When and at which table; both are counted from one. */
  public record Seat(int slot, int table) {}

  /** {@code reason} is of the pair's one and other. */
  public record Proposal(Pair pair, Seat seat, Reason reason) {}

  /** A meeting that there is already; it stays where it is. */
  public record Booked(Pair pair, Seat seat) {}

  private record Suiting(Pair pair, Reason reason, UUID lot) {}

  private static final Comparator<Suiting> BEST_FIRST =
      Comparator.comparingInt((Suiting one) -> one.reason().points())
          .reversed()
          .thenComparing(Suiting::lot);

  private final Grid grid;
  private final List<Seeker> seekers;
  private final Seating seating;
  private final Set<Pair> declined;

  /** {@code declined}: two of whom one has said no. */
  public Matching(
      Grid grid, Collection<Seeker> seekers, Collection<Booked> booked, Collection<Pair> declined) {
    this.grid = grid;
    this.seekers = seekers.stream().sorted(Comparator.comparing(Seeker::id)).toList();
    this.seating = new Seating(grid);
    this.declined = Set.copyOf(declined);
    booked.forEach(one -> seating.take(one.pair(), one.seat()));
  }

  public List<Proposal> propose(UUID day) {
    var most = new MostOf(seekers);
    var proposals = new ArrayList<Proposal>();
    var left = suiting(day);
    for (int turn = 1; turn <= grid.slots(); turn++) {
      int each = turn;
      left.removeIf(one -> {
        boolean wanted =
            Stream.of(one.pair().one(), one.pair().other())
                .allMatch(who -> seating.meetingsOf(who) < Math.min(each, most.of(who)));
        return wanted && sits(one, proposals);
      });
    }
    return proposals;
  }

  private boolean sits(Suiting one, List<Proposal> proposals) {
    var seat = seating.free(one.pair());
    seat.ifPresent(found -> {
      seating.take(one.pair(), found);
      proposals.add(new Proposal(one.pair(), found, one.reason()));
    });
    return seat.isPresent();
  }

  private List<Suiting> suiting(UUID day) {
    var all = new ArrayList<Suiting>();
    for (int at = 0; at < seekers.size(); at++) {
      for (int next = at + 1; next < seekers.size(); next++) {
        add(seekers.get(at), seekers.get(next), day, all);
      }
    }
    all.sort(BEST_FIRST);
    return all;
  }

  /** Seekers are in the order of a pair. */
  private void add(Seeker one, Seeker other, UUID day, List<Suiting> all) {
    var pair = new Pair(one.id(), other.id());
    if (!declined.contains(pair) && !seating.meet(pair)) {
      Reason.between(one, other)
          .ifPresent(reason -> all.add(new Suiting(pair, reason, lot(day, pair))));
    }
  }

  private static UUID lot(UUID day, Pair pair) {
    var drawn = day + " " + pair.one() + " " + pair.other();
    return UUID.nameUUIDFromBytes(drawn.getBytes(StandardCharsets.UTF_8));
  }

  /** How many meetings each wants at most. */
  private record MostOf(Map<UUID, Integer> all) {
    MostOf(List<Seeker> seekers) {
      this(seekers.stream().collect(Collectors.toMap(Seeker::id, Seeker::most)));
    }

    int of(UUID who) {
      return all.getOrDefault(who, 0);
    }
  }

  /** Two, in one order always. */
  public record Pair(UUID one, UUID other) {

    public static Pair of(UUID one, UUID other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }
}
