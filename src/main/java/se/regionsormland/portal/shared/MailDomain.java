package se.regionsormland.portal.shared;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own part of e-mail addresses, as mail servers know it: A-labels in small
 * letters (RFC 5890). Where anybody can have an address nobody's organisation is: with the large
 * mail services, and right under the ends that are shared (.se, .pp.se, .co.uk).
 */
public record MailDomain(String sent) {

  /** Pupils and students write from under a school's domain, and do not speak for it. */
  private static final Set<String> LEARNERS =
      Set.of("edu", "elev", "elever", "skola", "stud", "student", "students");

  private static final Set<String> MAIL_SERVICES =
      Set.of(
          """
          aol.com bahnhof.se bredband.net comhem.se fastmail.com gmail.com gmx.com gmx.de gmx.net
          googlemail.com hey.com home.se hotmail.com hotmail.se icloud.com live.com live.se mac.com
          mail.com mail.ru me.com msn.com onmicrosoft.com outlook.com outlook.se passagen.se pm.me
          proton.me protonmail.com spray.se swipnet.se tele2.se telia.com telia.se tutanota.com
          tuta.com web.de yahoo.com yahoo.se yandex.com yandex.ru ymail.com zoho.com
          """
              .strip()
              .split("\\s+"));

  /** The last two labels, where a country has names of others below them. */
  private static final Set<String> SHARED_SECOND =
      Set.of(
          "ac",
          "co",
          "com",
          "edu",
          "fh",
          "fhsk",
          "fhv",
          "gov",
          "komforb",
          "kommunalforbund",
          "komvux",
          "lanbib",
          "naturbruksgymn",
          "net",
          "org",
          "parti",
          "pp",
          "press",
          "tm");

  /** Empty where it is no domain, or one where anybody can have an address. */
  public static Optional<MailDomain> of(@Nullable String typed) {
    return EmailAddress.of("a@" + EmailAddress.cleaned(typed))
        .map(address -> new MailDomain(address.sentDomain()))
        .filter(domain -> !domain.isAnybodys());
  }

  /** Whether an address is of it, or of a part of it that has a name of its own before a dot. */
  public boolean holds(EmailAddress address) {
    var other = address.sentDomain();
    return other.equals(sent)
        || (other.endsWith("." + sent)
            && !isLearners(other.substring(0, other.length() - sent.length())));
  }

  private static boolean isLearners(String below) {
    return Arrays.stream(below.split("\\.")).anyMatch(LEARNERS::contains);
  }

  private boolean isAnybodys() {
    var labels = sent.split("\\.");
    var last = labels.length < 2 ? sent : labels[labels.length - 2];
    boolean isShared = labels.length == 2 && (last.length() == 1 || SHARED_SECOND.contains(last));
    return isShared
        || MAIL_SERVICES.stream().anyMatch(one -> sent.equals(one) || sent.endsWith("." + one));
  }
}
