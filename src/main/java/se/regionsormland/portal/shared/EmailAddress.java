package se.regionsormland.portal.shared;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One plain e-mail address: what a form takes is what a letter can be sent to. Before the @ stand
 * ASCII signs alone, since only some mail servers take others (RFC 6531) and there is no other way
 * to write them (RFC 6530); the domain may have å, ä and ö, and is sent as its A-label (RFC 5890).
 * No quotes, no comments, no list.
 */
public record EmailAddress(String local, String domain) {

  /** Signs at most, as written and as sent (RFC 5321, 4.5.3.1). */
  public static final int LONGEST = 254;

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_TYPED = 4 * LONGEST;
  private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~";
  private static final String MAILTO = "mailto:";

  /** Empty where it cannot be written to. What {@link #cleaned} takes off is no hindrance. */
  public static Optional<EmailAddress> of(@Nullable String typed) {
    var cleaned = cleaned(typed);
    int at = cleaned.indexOf('@');
    if (at < 1 || cleaned.length() > LONGEST) {
      return Optional.empty();
    }
    var address = new EmailAddress(cleaned.substring(0, at), cleaned.substring(at + 1));
    return isLocal(address.local) && aLabel(address.domain).isPresent() && address.fits()
        ? Optional.of(address)
        : Optional.empty();
  }

  /** All is well but the letters before the @, which cannot be sent. */
  public static boolean hasForeignLocalPart(@Nullable String typed) {
    var cleaned = cleaned(typed);
    int at = cleaned.indexOf('@');
    return at > 0
        && cleaned.length() <= LONGEST
        && cleaned.substring(0, at).chars().anyMatch(sign -> sign > '~')
        && aLabel(cleaned.substring(at + 1)).isPresent();
  }

  /**
   * Without what came along from where it was copied: blanks of every kind around it, signs that
   * are not seen, and {@code mailto:}. What is longer than any address is left as it is.
   */
  public static String cleaned(@Nullable String typed) {
    if (typed == null || typed.length() > LONGEST_TYPED) {
      return typed == null ? "" : typed;
    }
    var seen = new StringBuilder();
    typed
        .codePoints()
        .filter(sign -> Character.getType(sign) != Character.FORMAT)
        .map(sign -> isBlank(sign) ? ' ' : sign)
        .forEach(seen::appendCodePoint);
    var plain = Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    return plain.regionMatches(true, 0, MAILTO, 0, MAILTO.length())
        ? plain.substring(MAILTO.length()).strip()
        : plain;
  }

  /** Letters to both come to one mailbox: whoever types small letters or great means the same. */
  public static boolean isSame(String one, String other) {
    return mailbox(one).equals(mailbox(other));
  }

  /** One for each mailbox, however its address is written: to compare and to count by. */
  public static String mailbox(String address) {
    return of(address).map(EmailAddress::sent).orElse(address).toLowerCase(Locale.ROOT);
  }

  /** As the person wrote it. */
  public String written() {
    return local + "@" + domain;
  }

  /** As mail servers know it: ASCII alone. */
  public String sent() {
    return local + "@" + sentDomain();
  }

  /** The domain as mail servers know it: A-labels in small letters. */
  String sentDomain() {
    return aLabel(domain).orElseThrow();
  }

  private boolean fits() {
    return sent().length() <= LONGEST;
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isLocal(String local) {
    return local.length() <= LONGEST_LOCAL
        && !local.startsWith(".")
        && !local.endsWith(".")
        && !local.contains("..")
        && local.chars().allMatch(sign -> sign == '.' || isLocalSign(sign));
  }

  private static boolean isLocalSign(int sign) {
    return isAsciiLetterOrDigit(sign) || SIGNS.indexOf(sign) >= 0;
  }

  private static boolean isAsciiLetterOrDigit(int sign) {
    return sign < 128 && Character.isLetterOrDigit(sign);
  }

  /**
   * Only a domain that comes back as it was: {@code java.net.IDN} knows the older rules (IDNA 2003)
   * and would make of ß another domain, somebody else's.
   */
  private static Optional<String> aLabel(String domain) {
    if (!isDomain(domain)) {
      return Optional.empty();
    }
    try {
      var lower = domain.toLowerCase(Locale.ROOT);
      var sent = IDN.toASCII(lower, IDN.USE_STD3_ASCII_RULES);
      boolean same = sent.equals(lower) || IDN.toUnicode(sent).equals(lower);
      return same ? Optional.of(sent) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a label that is none, or too long
    }
  }

  /** Labels with a dot between them; the last is no number, which would make it an IP address. */
  private static boolean isDomain(String domain) {
    var labels = domain.split("\\.", -1);
    return labels.length > 1
        && domain.codePoints().allMatch(EmailAddress::isDomainSign)
        && !labels[labels.length - 1].chars().allMatch(Character::isDigit)
        && !domain.startsWith(".")
        && !domain.endsWith(".")
        && !domain.contains("..");
  }

  private static boolean isDomainSign(int sign) {
    return sign < 128
        ? isAsciiLetterOrDigit(sign) || sign == '-' || sign == '.'
        : Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
  }
}
