package se.regionsormland.portal.attachments.inspection;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that every system can keep a file under and every page can show: no folders, no signs that
 * steer, nothing that a system takes for a device, and of several endings only the last is one.
 */
record SafeName(String stem, String ending) {

  private static final int LONGEST = 100;
  private static final int LONGEST_ENDING = 5;
  private static final String NAMELESS = "bilaga";

  private static final Pattern STEERS = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"/\\\\|?*%$`]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
  private static final Pattern NUMBERED = Pattern.compile("(com|lpt)\\d");

  static SafeName of(String said) {
    var last = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
    var plain = trimmed(cleaned(last));
    int dot = plain.lastIndexOf('.');
    boolean ends = dot >= 0 && isEnding(plain.substring(dot + 1));
    return new SafeName(
        stem(ends ? plain.substring(0, dot) : plain), ends ? plain.substring(dot + 1) : "");
  }

  String as(FileKind kind) {
    return stem + "." + (ending.isEmpty() ? kind.ending() : ending.toLowerCase(Locale.ROOT));
  }

  private static String cleaned(String name) {
    var normal = Normalizer.normalize(name, Normalizer.Form.NFC);
    var quiet = STEERS.matcher(normal).replaceAll("");
    return BLANKS.matcher(NOT_IN_NAMES.matcher(quiet).replaceAll("-")).replaceAll(" ");
  }

  private static String trimmed(String name) {
    return name.replaceAll("^[. -]+|[. ]+$", "");
  }

  private static boolean isEnding(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_ENDING
        && text.chars().allMatch(sign -> sign < 128 && Character.isLetterOrDigit(sign));
  }

  private static String stem(String name) {
    var one = trimmed(name.replace('.', '-'));
    var cut = one.length() > LONGEST ? trimmed(wholeSigns(one)) : one;
    var low = cut.toLowerCase(Locale.ROOT);
    if (cut.isEmpty()) {
      return NAMELESS;
    }
    return DEVICES.contains(low) || NUMBERED.matcher(low).matches() ? NAMELESS + "-" + cut : cut;
  }

  private static String wholeSigns(String name) {
    boolean halved = Character.isHighSurrogate(name.charAt(LONGEST - 1));
    return name.substring(0, halved ? LONGEST - 1 : LONGEST);
  }
}
