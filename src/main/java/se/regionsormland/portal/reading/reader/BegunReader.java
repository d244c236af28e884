package se.regionsormland.portal.reading.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Care;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.words.Places;
import se.regionsormland.portal.reading.words.Sentence;
import se.regionsormland.portal.reading.words.Tokens;

/** Whether the text says that it has begun; not, about to, and somebody else's do not count. */
final class BegunReader {

  private static final int NEAR = 6;

  private BegunReader() {}

  static @Nullable Found<Care> read(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      int done = Begun.DONE.at(tokens, at);
      int length = Math.max(done, Begun.OF_SOMETHING.at(tokens, at));
      int last = at + length - 1;
      if (length > 0 && (done > 0 || isOurs(tokens, at, last)) && isSaid(tokens, at, last)) {
        return tokens.found(Care.BEGUN, at, last);
      }
    }
    return null;
  }

  private static boolean isSaid(Tokens tokens, int at, int last) {
    return !isDenied(tokens, at)
        && !isToCome(tokens, at)
        && !Sentence.isQuestion(tokens, at)
        && !tokens.anyAfter(last, 2, Begun.NOT)
        && !tokens.anyBefore(at, NEAR, Begun.OTHERS)
        && !isElsewhere(tokens, at)
        && !isOnlyTalk(tokens, at, last);
  }

  /** "Sen i augusti" is since then; "sen ska vi" is later. */
  private static boolean isDenied(Tokens tokens, int at) {
    boolean later =
        tokens.anyBefore(at, NEAR, Set.of("sen")) && !tokens.anyBefore(at, 5, Set.of("i"));
    return later || tokens.anyBefore(at, NEAR, Begun.NOT);
  }

  private static boolean isToCome(Tokens tokens, int at) {
    return tokens.anyBefore(at, 2, Begun.TO_COME)
        || ("ha".equals(tokens.text(at - 1)) || "att".equals(tokens.text(at - 1)));
  }

  /** In a place outside the county it is somebody else who has begun. */
  private static boolean isElsewhere(Tokens tokens, int at) {
    boolean elsewhere = false;
    int end = Sentence.end(tokens, at);
    for (int one = Sentence.start(tokens, at); one <= end; one++) {
      elsewhere = elsewhere || Places.other(tokens.text(one)) != null;
    }
    return elsewhere && !tokens.anyBefore(at, 4, Set.of("vi", "we", "jag"));
  }

  private static boolean isOnlyTalk(Tokens tokens, int at, int last) {
    for (int one = at - 3; one <= last + 3; one++) {
      boolean beside = one < at || one > last;
      if (beside && tokens.sameSentence(at, one) && Begun.ONLY_TALK.at(tokens, one) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOurs(Tokens tokens, int at, int last) {
    return tokens.anyBefore(at, 4, Begun.OURS)
        || tokens.anyBefore(last + 1, last - at + 1, Begun.OURS)
        || tokens.anyAfter(last, 1, Begun.OURS)
        || isOfOneOfTheNine(tokens, at)
        || opensItsSentence(tokens, at);
  }

  /** "Trosa har redan börjat", "Flens kommun drog igång". */
  private static boolean isOfOneOfTheNine(Tokens tokens, int at) {
    int name = "kommun".equals(tokens.text(at - 1)) ? at - 2 : at - 1;
    return tokens.sameSentence(at, name)
        && Places.municipality(tokens.text(name)) != null
        && !tokens.isOneOf(name - 1, Set.of("i", "från", "till", "in"));
  }

  /** "Har redan börjat bygga": who is in a hurry leaves out who. */
  private static boolean opensItsSentence(Tokens tokens, int at) {
    boolean first = at == 0 || !tokens.sameSentence(at - 1, at);
    return first && "har".equals(tokens.text(at)) && "redan".equals(tokens.text(at + 1));
  }
}
