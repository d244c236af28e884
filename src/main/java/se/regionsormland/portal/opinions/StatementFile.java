package se.regionsormland.portal.opinions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;

/**
 * A case's statement, and the members' parts that it is written from. {@code mayConfirm}: the
 * viewer is another than who proposed it.
 *
 * @param companion the case that it is of as well
 * @param earlier what had been written of either before they were handled together, or of both
 *     before they no longer were; empty where {@code statement} is there
 * @param money what {@code statement} recommends of each fund
 * @param version of the last that was written of either; 0 of none
 */
public record StatementFile(
    SubmittedIdea idea,
    Standing standing,
    @Nullable Statement statement,
    RecommendedMoney money,
    List<Opinion> parts,
    @Nullable Companion companion,
    List<Statement> earlier,
    long version,
    boolean mayConfirm) {

  public StatementFile {
    parts = List.copyOf(parts);
    earlier = List.copyOf(earlier);
  }

  /** With the members' parts about it. */
  public record Companion(SubmittedIdea idea, List<Opinion> parts) {

    public Companion {
      parts = List.copyOf(parts);
    }
  }

  /** About both cases, where it is of both. */
  public List<Opinion> allParts() {
    return companion == null
        ? parts
        : Stream.concat(parts.stream(), companion.parts().stream()).toList();
  }

  /** Who has changed her part since the statement was last written. */
  public List<String> changedSince() {
    return statement == null
        ? List.of()
        : allParts().stream()
            .filter(one -> one.isChangedAfter(statement.saved().at()))
            .map(Opinion::name)
            .toList();
  }

  /** Whose parts they are. */
  public Set<UUID> members() {
    return allParts().stream().map(Opinion::member).collect(Collectors.toSet());
  }

  Stream<UUID> subjects() {
    return Stream.concat(Stream.of(idea), Stream.ofNullable(companion).map(Companion::idea))
        .map(SubmittedIdea::id);
  }

  /**
   * Where a case's statement is, and the one place that says what may be done from there. Each has
   * a sentence: {@code opinions.standing.<name>}.
   */
  public enum Standing {
    NONE,
    DRAFTED,
    /** It used an answer that does not count any more. */
    TO_REWRITE,
    /** Written before its case came to be handled together with another, or while it still was. */
    OF_OTHER_CASES,
    /** Waits for another than the one who proposed. */
    PROPOSED,
    CONFIRMED,
    /** The case is answered or withdrawn. */
    CLOSED;

    public enum Step {
      WRITE,
      PROPOSE,
      SEND_BACK,
      CONFIRM
    }

    static Standing of(boolean open, @Nullable Statement one) {
      if (!open) {
        return CLOSED;
      }
      if (one == null) {
        return NONE;
      }
      if (one.usedAConflict()) {
        return TO_REWRITE;
      }
      if (one.scope().changed()) {
        return OF_OTHER_CASES;
      }
      if (one.proposed() == null) {
        return DRAFTED;
      }
      return one.confirmed() == null ? PROPOSED : CONFIRMED;
    }

    public boolean allows(Step step) {
      return switch (this) {
        case NONE, TO_REWRITE, OF_OTHER_CASES -> step == Step.WRITE;
        case DRAFTED -> step == Step.WRITE || step == Step.PROPOSE;
        case PROPOSED -> step == Step.SEND_BACK || step == Step.CONFIRM;
        case CONFIRMED, CLOSED -> false;
      };
    }

    /** What was said of it is not said in another way. */
    boolean isSettled() {
      return this == CONFIRMED || this == CLOSED;
    }

    public boolean isWritten() {
      return allows(Step.WRITE);
    }
  }
}
