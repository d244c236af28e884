package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whether a form was sent from a page of this portal: first by what the browser says of the sender
 * (Fetch Metadata, then RFC 6454), then by the mark that every form of ours carries.
 */
@Component
public class OwnSite {

  private static final String HTTPS = "https";
  private static final String HERE = "same-origin";

  /** {@code none}: the person herself, by an address or a page that her browser opened again. */
  private static final Set<String> PASSING = Set.of(HERE, "none");

  private final String origin;

  OwnSite(Links links) {
    var base = URI.create(links.base());
    this.origin = origin(base.getScheme(), base.getHost(), base.getPort());
  }

  /** What the browser says; nothing, over plain http and from a page that sends no referrer. */
  enum Sender {
    HERE,
    ELSEWHERE,
    UNSAID
  }

  /** Proven: by the browser, or by the mark. Neither can be had by a page of somebody else's. */
  public boolean sent(HttpServletRequest form) {
    var sender = senderOf(form);
    return sender == Sender.HERE || (sender == Sender.UNSAID && FormMark.isOfThisBrowser(form));
  }

  Sender senderOf(HttpServletRequest request) {
    var sites = all(request, "Sec-Fetch-Site");
    if (!sites.isEmpty()) {
      return bySite(sites);
    }
    var origins = all(request, "Origin").stream().filter(one -> !"null".equals(one)).toList();
    if (origins.isEmpty()) {
      return Sender.UNSAID;
    }
    var ours = List.of(origin, origin(request)); // the same, where it is reached as letters say
    return ours.containsAll(origins) ? Sender.HERE : Sender.ELSEWHERE;
  }

  private static Sender bySite(List<String> sites) {
    if (!PASSING.containsAll(sites)) {
      return Sender.ELSEWHERE;
    }
    return sites.stream().allMatch(HERE::equals) ? Sender.HERE : Sender.UNSAID;
  }

  private static List<String> all(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header));
  }

  private static String origin(HttpServletRequest request) {
    return origin(request.getScheme(), request.getServerName(), request.getServerPort());
  }

  private static String origin(String scheme, String host, int port) {
    boolean usual = port < 0 || port == (HTTPS.equals(scheme) ? 443 : 80);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }
}
