package se.regionsormland.portal.identity.password;

import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.shared.TextFile;

/** Words that passwords are made of, also with digits and signs in place of letters. */
final class CommonWords {

  private static final String LIST = "identity/common-words.txt";
  private static final List<String> WORDS = read();

  private CommonWords() {}

  /**
   * The fewest words that a text can be read as. A letter that belongs to none counts as one;
   * digits and signs cost nothing.
   */
  static int fewestIn(String text) {
    var plain = plain(text);
    var fewest = new int[plain.length() + 1];
    Arrays.fill(fewest, Integer.MAX_VALUE);
    fewest[0] = 0;
    for (int at = 0; at < plain.length(); at++) {
      int alone = fewest[at] + (Character.isLetter(plain.charAt(at)) ? 1 : 0);
      fewest[at + 1] = Math.min(fewest[at + 1], alone);
      for (var word : WORDS) {
        if (stands(word, plain, at)) {
          int end = at + word.length();
          fewest[end] = Math.min(fewest[end], fewest[at] + 1);
        }
      }
    }
    return fewest[plain.length()];
  }

  private static boolean stands(String word, String text, int at) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int n = 0; n < word.length(); n++) {
      if (!reads(text.charAt(at + n), word.charAt(n))) {
        return false;
      }
    }
    return true;
  }

  private static boolean reads(char written, char letter) {
    return written == letter
        || switch (letter) {
          case 'a' -> written == '4' || written == '@';
          case 'e' -> written == '3';
          case 'i' -> written == '1' || written == '!';
          case 'l' -> written == '1';
          case 'o' -> written == '0';
          case 's' -> written == '5' || written == '$';
          case 't' -> written == '7';
          default -> false;
        };
  }

  private static String plain(String text) {
    return text.replace('å', 'a').replace('ä', 'a').replace('ö', 'o').replace('é', 'e');
  }

  private static List<String> read() {
    return TextFile.lines(new ClassPathResource(LIST))
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .filter(word -> !word.isBlank())
        .map(CommonWords::plain)
        .distinct()
        .toList();
  }
}
