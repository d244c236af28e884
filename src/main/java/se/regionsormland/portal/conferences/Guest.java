package se.regionsormland.portal.conferences;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import se.regionsormland.portal.conferences.matching.Seeker;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.shared.Step;

/** Somebody who comes to a conference, or has said that she does. */
public record Guest(
    UUID id, UUID day, State state, GuestContent content, String email, Locale language) {

  /** Where her place is on its way. */
  public enum State implements Step<State> {
    /** Written; she is not there for anybody until the letter's link has been followed. */
    TO_CONFIRM,
    COMING,
    /** She comes no more. */
    WITHDRAWN;

    @Override
    public boolean canBecome(State next) {
      return switch (this) {
        case TO_CONFIRM -> next == COMING;
        case COMING -> next == WITHDRAWN;
        case WITHDRAWN -> false;
      };
    }
  }

  /** The same with other words. */
  Guest saying(GuestContent other) {
    return new Guest(id, day, state, other, email, language);
  }

  /** What of her decides whom she meets, beside whom she has said that she wants to. */
  Seeker seeking(Set<UUID> wants) {
    return new Seeker(
        id,
        content.organisation(),
        content.areas(),
        content.offers(),
        content.seeks(),
        wants,
        content.most());
  }

  public boolean isComing() {
    return state == State.COMING;
  }

  /** What somebody says who comes. {@code most}: how many meetings she wants. */
  public record GuestContent(
      String name,
      String organisation,
      Set<Integer> areas,
      Set<Resource> offers,
      Set<Resource> seeks,
      String wish,
      int most) {

    public GuestContent {
      areas = Set.copyOf(areas);
      offers = Set.copyOf(offers);
      seeks = Set.copyOf(seeks);
    }

    public List<Integer> areasInOrder() {
      return areas.stream().sorted().toList();
    }

    public List<Resource> offersInOrder() {
      return offers.stream().sorted().toList();
    }

    public List<Resource> seeksInOrder() {
      return seeks.stream().sorted().toList();
    }
  }
}
