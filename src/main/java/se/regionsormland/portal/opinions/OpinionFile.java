package se.regionsormland.portal.opinions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.SubmittedIdea;

/**
 * A case as somebody who looks at it, or an officer, has it. {@code looking} is missing for who
 * does not look at it; {@code opinions} is empty until she may read them; {@code settles} whether
 * she settles who looks at it.
 */
public record OpinionFile(
    SubmittedIdea idea,
    Assigned assigned,
    @Nullable Looking looking,
    OpinionDraft draft,
    Optional<Opinion> own,
    List<Opinion> opinions,
    boolean settles) {

  public OpinionFile {
    opinions = List.copyOf(opinions);
  }

  /** Whether the reader has answers to give here. */
  public boolean takesAnswers() {
    return looking != null && looking.takesAnswers();
  }

  /** Whether the reader may say something else than she has. */
  public boolean mayChange() {
    return looking == Looking.GIVEN;
  }

  /** What she has begun to write, or else what she has said. */
  public OpinionAnswers begun() {
    return draft.isEmpty()
        ? own.map(Opinion::answers).orElse(OpinionAnswers.NONE)
        : draft.answers();
  }

  /** Whether the reader may write down what somebody has said. */
  public boolean mayEnter() {
    return settles && isOpen();
  }

  public boolean isOpen() {
    return CaseDesk.isOpen(idea);
  }

  /** A member's own draft, as last saved. Version 0 is "nothing saved yet". */
  public record OpinionDraft(OpinionAnswers answers, long version) {

    public static final OpinionDraft NONE = new OpinionDraft(OpinionAnswers.NONE, 0);

    public boolean isEmpty() {
      return version == 0;
    }
  }

  /**
   * Where a member's look at a case is, and the one place that says what may be done from there.
   * Each has a sentence: {@code opinions.looking.<name>}.
   */
  public enum Looking {
    /** Nothing written yet. */
    TO_DO,
    /** She has a draft, which nobody else reads. */
    BEGUN,
    /** Open to be changed until what the group says is settled. */
    GIVEN,
    /** Given, and the statement is confirmed or the case closed. */
    SETTLED,
    /** The case was answered or withdrawn before she had given her answers. */
    OVER;

    public static Looking of(boolean open, boolean given, boolean begun) {
      if (given) {
        return GIVEN;
      }
      if (!open) {
        return OVER;
      }
      return begun ? BEGUN : TO_DO;
    }

    /** Whether answers can be saved, given, and entered in her name. */
    public boolean takesAnswers() {
      return switch (this) {
        case TO_DO, BEGUN -> true;
        case GIVEN, SETTLED, OVER -> false;
      };
    }

    public boolean isGiven() {
      return this == GIVEN || this == SETTLED;
    }

    /** Whether a draft can be saved: of a first answer, or of another than was given. */
    public boolean takesDrafts() {
      return takesAnswers() || this == GIVEN;
    }
  }

  /**
   * What a member has answered, as she last said it. {@code enteredBy}: she said it, and this
   * officer wrote it down.
   *
   * @param earlier what she had said before, newest first
   */
  public record Opinion(
      UUID member,
      String name,
      OpinionAnswers answers,
      Instant at,
      @Nullable String enteredBy,
      List<Earlier> earlier) {

    public Opinion {
      earlier = List.copyOf(earlier);
    }

    public record Earlier(OpinionAnswers answers, Instant at, @Nullable String enteredBy) {}

    boolean isChangedAfter(Instant time) {
      return !earlier.isEmpty() && at.isAfter(time);
    }
  }
}
