package se.regionsormland.portal.notification.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.Links;

/**
 * Says what is not set where letters are sent: they go, but from nobody, to nowhere or not at all.
 */
@Component
public class MailGaps {

  private static final Logger log = LoggerFactory.getLogger(MailGaps.class);
  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Mail mail;
  private final MailSettings settings;
  private final Links links;

  MailGaps(Mail mail, MailSettings settings, Links links) {
    this.mail = mail;
    this.settings = settings;
    this.links = links;
  }

  /** Each has a text in the bundle: {@code notification.gap.<name>}. */
  public enum Gap {
    PORTAL_MAIL_FROM,
    PORTAL_MAIL_OFFICERS,
    PORTAL_BASEURL
  }

  /** None where no letters are sent. */
  public List<Gap> found() {
    var gaps = new ArrayList<Gap>();
    if (mail.isConfigured()) {
      if (isOwnMachine(domainOf(settings.from()))) {
        gaps.add(Gap.PORTAL_MAIL_FROM);
      }
      if (!settings.writesToOfficers()) {
        gaps.add(Gap.PORTAL_MAIL_OFFICERS);
      }
      if (isOwnMachine(URI.create(links.base()).getHost())) {
        gaps.add(Gap.PORTAL_BASEURL);
      }
    }
    return gaps;
  }

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    var gaps = found();
    if (!gaps.isEmpty()) {
      log.warn(
          "Breven skickas, men {} är inte inställt. Brevens avsändare, mottagare eller länkar blir"
              + " fel (se README).",
          gaps.stream().map(Gap::name).collect(Collectors.joining(", ")));
    }
  }

  private static String domainOf(String from) {
    return from.substring(from.indexOf('@') + 1).replace(">", "").strip();
  }

  private static boolean isOwnMachine(@Nullable String host) {
    return host == null || OWN_MACHINE.contains(host.toLowerCase(Locale.ROOT));
  }
}
