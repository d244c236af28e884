package se.regionsormland.portal.offers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Step;

/**
 * An offer as its holder sees it; {@code shownUntil} is the last day, {@code version} the text that
 * was before whoever changes it.
 */
public record OwnOffer(
    UUID id,
    long version,
    State state,
    boolean hidden,
    InName inName,
    OfferContent content,
    String email,
    Locale language,
    @Nullable LocalDate shownUntil) {

  /** Where it is on its way. */
  public enum State implements Step<State> {
    /** Written; shown when the letter's link has been followed. */
    TO_CONFIRM,
    /** Everybody can see it, for as long as it was asked for and no officer hides it. */
    SHOWN,
    /** Its holder took it away, and the address with it. */
    REMOVED;

    @Override
    public boolean canBecome(State next) {
      return switch (this) {
        case TO_CONFIRM -> next == SHOWN || next == REMOVED;
        case SHOWN -> next == REMOVED;
        case REMOVED -> false;
      };
    }
  }

  /** Whether everybody can see it. */
  public boolean isSeen() {
    return state == State.SHOWN && !hidden && inName != InName.REFUSED;
  }

  /** The organisation, for as long as it has not said that these are its words; else empty. */
  public String unconfirmedName() {
    return inName == InName.CONFIRMED ? "" : content.organisation();
  }
}
