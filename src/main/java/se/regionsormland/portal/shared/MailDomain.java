package se.regionsormland.portal.shared;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own part of e-mail addresses, as mail servers know it: A-labels in small
 * letters (RFC 5890). Where anybody can have an address nobody's organisation is: with the large
 * mail services, and right under the ends that are shared (.se, .pp.se, .co.uk).
 */
public record MailDomain(String sent) {

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

  /** Those of a list with blanks or commas between; none where one of them is none. */
  public static Set<MailDomain> all(@Nullable String typed) {
    var all = new LinkedHashSet<MailDomain>();
    for (var one : EmailAddress.cleaned(typed).split("[\\s,;]+", -1)) {
      var domain = one.isEmpty() ? Optional.<MailDomain>empty() : of(one);
      if (domain.isEmpty() && !one.isEmpty()) {
        return Set.of();
      }
      domain.ifPresent(all::add);
    }
    return Collections.unmodifiableSet(all);
  }

  /**
   * Whether an address is of it. Below it there may be others: pupils, tenants, bought services.
   */
  public boolean holds(EmailAddress address) {
    return address.sentDomain().equals(sent);
  }

  private boolean isAnybodys() {
    var labels = sent.split("\\.");
    var last = labels.length < 2 ? sent : labels[labels.length - 2];
    boolean isShared = labels.length == 2 && (last.length() == 1 || SHARED_SECOND.contains(last));
    return isShared
        || MAIL_SERVICES.stream().anyMatch(one -> sent.equals(one) || sent.endsWith("." + one));
  }
}
