package se.regionsormland.portal.reading.reader;

import java.util.Set;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.Tokens;

/** Who has said no takes no part, and is named nowhere as one who might. */
final class Refusal {

  private static final int NEAR = 7;
  private static final int DOUBT = 4;

  private static final Phrases NO =
      Phrases.of(
          """
          säger nej; sagt nej; sa nej; tackat nej; tackar nej; tackade nej; avböjt; avböjer;
          avböjde; hoppat av; hoppade av; hoppar av; backat ur; backade ur; dragit sig ur; drog
          sig ur; är inte med; är ej med; deltar inte; medverkar inte; ingår inte; står utanför; vill inte vara med; ville inte vara med; vill inte delta; svarade aldrig; svarar aldrig; says no; said no;
          declined; dropped out
          """);

  /** What may stand between a name and its verb, besides other names. */
  private static final Set<String> BETWEEN =
      Listed.words(
          """
          har hade och both båda tyvärr redan nu dock sedan däremot också have has and
          """);

  private static final Set<String> MARKS = Set.of("(", ":", "–", "-", "=");

  private Refusal() {}

  /** "Trafikverket säger nej", "Almi: nej"; not "MDU har inte sagt nej". */
  static boolean follows(Tokens tokens, int last) {
    if (tokens.isOneOf(last + 1, MARKS) && tokens.isOneOf(last + 2, Set.of("nej", "no"))) {
      return true;
    }
    for (int at = last + 1; at <= last + NEAR && tokens.sameSentence(last, at); at++) {
      if (NO.at(tokens, at) > 0) {
        return true;
      }
      if (!tokens.isCapital(at) && !tokens.isOneOf(at, BETWEEN)) {
        return false;
      }
    }
    return false;
  }

  /** Just before the name, and not of another: "Almi har tackat nej, men MDU är med". */
  static boolean anyBefore(Tokens tokens, int last, Set<String> doubts) {
    for (int at = last - 1; at >= last - DOUBT && !"men".equals(tokens.text(at)); at--) {
      if (tokens.isOneOf(at, doubts) && tokens.sameSentence(at, last)) {
        return true;
      }
    }
    return false;
  }
}
