package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.regionsormland.portal.ideas.AnswerSheet;
import se.regionsormland.portal.shared.PersonalNumbers;

/** What an officer may want to change before an answer goes. It stops nothing. */
enum BeforeItGoes {
  NUMBERS {
    @Override
    boolean isIn(String words) {
      return !PersonalNumbers.in(words).isEmpty();
    }
  },
  /** Money is decided elsewhere. */
  PROMISE {
    @Override
    boolean isIn(String words) {
      return PROMISES.matcher(words).find();
    }
  },
  /** What was sent is a public record: offentlighets- och sekretesslagen decides, no officer. */
  SECRECY {
    @Override
    boolean isIn(String words) {
      return SECRETS.matcher(words).find();
    }
  };

  private static final Pattern PROMISES =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(ni får|du får|vi ger er|vi betalar)\\s+(upp till\\s+)?(\\d|pengar|stöd|bidrag)"
              + "|(?<!\\p{L})(lovar|garanterar|garanterat|beviljar|beviljas|beviljat|beviljad)(?!\\p{L})");

  private static final Pattern SECRETS =
      Pattern.compile("(?iu)(?<!\\p{L})(hemlig\\p{L}*|sekretess\\p{L}*|konfidentiell\\p{L}*)");

  abstract boolean isIn(String words);

  static List<BeforeItGoes> of(AnswerSheet sheet) {
    var all =
        Stream.of(
            List.of(sheet.sentence(), sheet.money(), sheet.obstacles(), sheet.person()),
            sheet.nextSteps(),
            sheet.partners());
    var words = all.flatMap(List::stream).toList();
    return Stream.of(values()).filter(one -> one.isIn(String.join("\n", words))).toList();
  }
}
