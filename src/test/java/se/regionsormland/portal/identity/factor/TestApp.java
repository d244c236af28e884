package se.regionsormland.portal.identity.factor;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A person's app for codes: reads the key that a page shows, as a person types it. */
public final class TestApp {

  private static final Pattern KEY = Pattern.compile("((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})");
  private static final Pattern RECOVERY = Pattern.compile("<code[^>]*>([a-z2-9-]{29})</code>");
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] secret;

  private TestApp(byte[] secret) {
    this.secret = secret;
  }

  public static TestApp reading(String page) {
    var found = KEY.matcher(page);
    if (!found.find()) {
      throw new AssertionError("No key on\n" + page);
    }
    return new TestApp(bytes(found.group(1).replace(" ", "")));
  }

  public String codeAt(Instant now) {
    return Totp.codeAt(secret, Totp.stepAt(now));
  }

  /** What it holds. */
  public byte[] bytes() {
    return secret.clone();
  }

  /** A code that none of the three steps around has. */
  public String wrongAt(Instant now) {
    long step = Totp.stepAt(now);
    var right = List.of(at(step - 1), at(step), at(step + 1));
    int wrong = 0;
    while (right.contains(written(wrong))) {
      wrong++;
    }
    return written(wrong);
  }

  private String at(long step) {
    return Totp.codeAt(secret, step);
  }

  private static String written(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }

  /** What she writes down from the page that shows them. */
  public static List<String> recoveryCodes(String page) {
    return RECOVERY.matcher(page).results().map((MatchResult code) -> code.group(1)).toList();
  }

  private static byte[] bytes(String base32) {
    var number = BigInteger.ZERO;
    for (int at = 0; at < base32.length(); at++) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(BASE_32.indexOf(base32.charAt(at))));
    }
    var bytes = number.toByteArray();
    var whole = new byte[20];
    int from = Math.max(0, bytes.length - whole.length);
    int used = bytes.length - from;
    System.arraycopy(bytes, from, whole, whole.length - used, used);
    return Arrays.copyOf(whole, whole.length);
  }
}
