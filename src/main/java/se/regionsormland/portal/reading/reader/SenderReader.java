package se.regionsormland.portal.reading.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Sentence;
import se.regionsormland.portal.reading.words.Tokens;

/** Who the text says that it is from: "vi på MDU", "Flens kommun vill", "Sökande: Almi". */
final class SenderReader {

  private static final Set<String> WANTS =
      Listed.words(
          """
          vill söker planerar ansöker ska tänker behöver föreslår önskar undrar vi har wants
          plans needs applies
          """);
  private static final Set<String> LABELS =
      Listed.words(
          """
          sökande projektägare avsändare ägare huvudman applicant sender
          """);
  private static final Set<String> WE = Set.of("vi", "jag", "we", "oss");
  private static final Set<String> AT = Set.of("i", "på", "hos", "från", "at", "from", "är", "för");
  private static final Set<String> JOINS = Set.of("och", ",", "kommun", "kommuner", "and", "samt");

  private SenderReader() {}

  static List<ActorCard> read(Tokens tokens, ActorNames names) {
    var senders = new LinkedHashSet<ActorCard>();
    for (int at = 0; at < tokens.size(); at++) {
      var named = names.at(tokens, at);
      if (named != null) {
        int last = at + named.length() - 1;
        if (isHers(tokens, at) || isLabelled(tokens, at) || opensAndWants(tokens, names, at)) {
          senders.add(named.actor());
        }
        at = last;
      }
    }
    return List.copyOf(senders);
  }

  private static boolean isHers(Tokens tokens, int first) {
    return tokens.isOneOf(first - 1, AT) && tokens.isOneOf(first - 2, WE);
  }

  private static boolean isLabelled(Tokens tokens, int first) {
    return ":".equals(tokens.text(first - 1)) && tokens.isOneOf(first - 2, LABELS);
  }

  /** "Flens, Gnesta och Trosa kommuner vill": all that open the sentence before its verb. */
  private static boolean opensAndWants(Tokens tokens, ActorNames names, int first) {
    int at = Sentence.start(tokens, first);
    boolean passed = false;
    while (tokens.sameSentence(first, at)) {
      var named = names.at(tokens, at);
      if (named == null && !tokens.isOneOf(at, JOINS)) {
        return passed && tokens.isOneOf(at, WANTS);
      }
      passed = passed || at == first;
      at += named == null ? 1 : named.length();
    }
    return false;
  }
}
