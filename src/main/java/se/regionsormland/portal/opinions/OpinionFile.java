package se.regionsormland.portal.opinions;

import java.util.List;
import java.util.Optional;
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
}
