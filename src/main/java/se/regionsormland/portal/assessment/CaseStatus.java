package se.regionsormland.portal.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.shared.WorkingDays;

/**
 * Where a case stands. {@code answerBy} is the date in force, the other the one first promised;
 * {@code area} is an officer's, where she has said another than the portal read.
 */
public record CaseStatus(
    LocalDate firstAnswerBy,
    LocalDate answerBy,
    @Nullable LocalDate groupMeets,
    Holder holder,
    String diaryNumber,
    boolean open,
    @Nullable Integer area,
    @Nullable SenderChoice choice) {

  /** The group's meeting, if it is still to come on that day. */
  public @Nullable LocalDate meetingFrom(LocalDate today) {
    return new Promise(answerBy, groupMeets).meetingFrom(today);
  }

  public boolean delayed() {
    return answerBy.isAfter(firstAnswerBy);
  }

  /** Whose a case is: an officer's, or nobody's yet. */
  public record Holder(@Nullable UUID id, @Nullable String name) {

    public boolean isNobody() {
      return id == null;
    }

    public boolean is(Viewer viewer) {
      return viewer.id().equals(id);
    }
  }

  /** Answer by this day, it included; {@code workingDays} are those left, or those it is late. */
  public record Deadline(LocalDate by, boolean overdue, int workingDays) {

    private static final int NEAR = 2;

    public static Deadline of(LocalDate by, LocalDate today) {
      return by.isBefore(today)
          ? new Deadline(by, true, WorkingDays.between(by, today))
          : new Deadline(by, false, WorkingDays.between(today, by));
    }

    /** So near that the sender is to hear before it passes, or hears late. */
    public boolean needsWord() {
      return overdue || workingDays <= NEAR;
    }

    public boolean isToday() {
      return !overdue && workingDays == 0;
    }
  }
}
