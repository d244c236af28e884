package se.regionsormland.portal.ideas;

/** Where an idea is on its way. */
public enum IdeaState {
  /** Being written; only who has its link can read it, and it can be erased. */
  DRAFT,
  /** Ready; it is sent when the link in the letter has been followed. Still only the owner's. */
  AWAITING_CONFIRMATION,
  /** The region has it: a public record with a reference and a promised answer. */
  SUBMITTED,
  /** The region has answered. */
  ANSWERED,
  /** The owner took it back: closed, and nothing of it is gone. */
  WITHDRAWN;

  public boolean canBecome(IdeaState next) {
    return switch (this) {
      case DRAFT -> next == AWAITING_CONFIRMATION;
      case AWAITING_CONFIRMATION -> next == DRAFT || next == SUBMITTED;
      case SUBMITTED -> next == ANSWERED || next == WITHDRAWN;
      case ANSWERED -> next == WITHDRAWN;
      case WITHDRAWN -> false;
    };
  }

  /** Whether the region has it. */
  public boolean isSent() {
    return switch (this) {
      case DRAFT, AWAITING_CONFIRMATION -> false;
      case SUBMITTED, ANSWERED, WITHDRAWN -> true;
    };
  }
}
