package se.regionsormland.portal.reading.words;

import java.util.Set;

/**
 * What holds of the sentence that a token stands in. A page without a full stop is no sentence: no
 * further than {@link #FAR} tokens is looked, so that the time grows with the text and no faster.
 */
public final class Sentence {

  private static final int FAR = 60;

  private Sentence() {}

  /** Its first token. */
  public static int start(Tokens tokens, int index) {
    int first = index;
    while (tokens.sameSentence(index, first - 1) && index - first < FAR) {
      first--;
    }
    return first;
  }

  /** Its last token. */
  public static int end(Tokens tokens, int index) {
    int last = index;
    while (tokens.sameSentence(index, last + 1) && last - index < FAR) {
      last++;
    }
    return last;
  }

  public static boolean isQuestion(Tokens tokens, int index) {
    return "?".equals(tokens.text(end(tokens, index)));
  }

  public static boolean hasAny(Tokens tokens, int index, Set<String> words) {
    int end = end(tokens, index);
    for (int at = start(tokens, index); at <= end; at++) {
      if (tokens.isOneOf(at, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only a semicolon has ended a sentence between the two. */
  public static boolean goesOn(Tokens tokens, int one, int other) {
    for (int at = one; at < other; at++) {
      boolean ends = !tokens.sameSentence(at, at + 1) && !";".equals(tokens.text(at));
      if (ends || at - one > FAR) {
        return false;
      }
    }
    return true;
  }
}
