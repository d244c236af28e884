package se.regionsormland.portal.opinions;

import java.util.List;
import se.regionsormland.portal.records.Subject;

/** What a member is asked. Its texts are {@code opinions.question.<name>}. */
public enum Question {
  /** What this and others could do together. */
  SYNERGIES,
  /** What pulls apart: with a goal of the strategy or with something else that goes on. */
  GOAL_CONFLICTS,
  /** What the member would say to the sender. */
  ADVICE;

  /** Those that are asked about this kind, in their order: what has other ones names them here. */
  public static List<Question> about(Subject.Kind kind) {
    return switch (kind) {
      case IDEA -> List.of(SYNERGIES, GOAL_CONFLICTS, ADVICE);
    };
  }
}
