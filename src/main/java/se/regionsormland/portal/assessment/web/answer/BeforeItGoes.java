package se.regionsormland.portal.assessment.web.answer;

import java.util.List;
import java.util.stream.Stream;
import se.regionsormland.portal.cases.AnswerSheet;
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
      return Promises.ofMoney(words);
    }
  },
  /** What was sent is a public record: offentlighets- och sekretesslagen decides, no officer. */
  SECRECY {
    @Override
    boolean isIn(String words) {
      return Promises.ofSecrecy(words);
    }
  };

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
