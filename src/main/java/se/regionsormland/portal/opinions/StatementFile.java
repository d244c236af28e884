package se.regionsormland.portal.opinions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.SubmittedIdea;

/**
 * A case's statement, and the members' parts that it is written from. {@code mayConfirm}: the
 * viewer is another than who proposed it.
 */
public record StatementFile(
    SubmittedIdea idea,
    Standing standing,
    @Nullable Statement statement,
    List<Opinion> parts,
    boolean mayConfirm) {

  public StatementFile {
    parts = List.copyOf(parts);
  }
}
