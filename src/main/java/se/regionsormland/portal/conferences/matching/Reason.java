package se.regionsormland.portal.conferences.matching;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.regionsormland.portal.offers.Resource;

/**
 * Why two should meet, in what they have said themselves. {@code one} and {@code other} each:
 * whether she asked for it, and what she offers that the other seeks. {@code areas}: that both work
 * in, which alone is no reason to prefer one to another, but is one to meet.
 */
public record Reason(Side one, Side other, Set<Integer> areas) {

  /** One of the two. */
  public record Side(boolean wishes, Set<Resource> gives) {
    public Side {
      gives = Set.copyOf(gives);
    }
  }

  private static final int BOTH_WISH = 100;
  private static final int ONE_WISHES = 40;
  private static final int GIVES = 10;
  private static final int AREA = 3;
  private static final int COUNTED = 3;

  public Reason {
    areas = Set.copyOf(areas);
  }

  /** None where nothing speaks for it; colleagues meet at home. */
  static Optional<Reason> between(Seeker one, Seeker other) {
    var reason = new Reason(side(one, other), side(other, one), common(one.areas(), other.areas()));
    boolean colleagues = one.organisation().strip().equalsIgnoreCase(other.organisation().strip());
    return colleagues || reason.points() == 0 ? Optional.empty() : Optional.of(reason);
  }

  private static Side side(Seeker who, Seeker whom) {
    return new Side(who.wants().contains(whom.id()), common(who.offers(), whom.seeks()));
  }

  private static <T> Set<T> common(Set<T> ones, Set<T> others) {
    var both = new HashSet<>(ones);
    both.retainAll(others);
    return both;
  }

  /** What somebody asked for herself goes before what merely suits; a long list weighs no more. */
  int points() {
    return wishing()
        + GIVES * Math.min(COUNTED, one.gives().size())
        + GIVES * Math.min(COUNTED, other.gives().size())
        + AREA * Math.min(COUNTED, areas.size());
  }

  private int wishing() {
    if (one.wishes() && other.wishes()) {
      return BOTH_WISH;
    }
    return one.wishes() || other.wishes() ? ONE_WISHES : 0;
  }
}
