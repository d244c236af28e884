package se.regionsormland.portal.lexicon;

import org.jspecify.annotations.Nullable;

/** A text and what is answered before and after; {@code reference} where it is an idea's. */
public record ChangedAnswer(
    @Nullable String reference, String text, AnswerByFinder before, AnswerByFinder after) {

  public boolean isChanged() {
    return !before.equals(after);
  }
}
