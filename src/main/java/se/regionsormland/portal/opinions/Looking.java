package se.regionsormland.portal.opinions;

/**
 * Where a member's look at a case is, and the one place that says what may be done from there. Each
 * has a sentence: {@code opinions.looking.<name>}.
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

  static Looking of(boolean open, boolean given, boolean begun) {
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
