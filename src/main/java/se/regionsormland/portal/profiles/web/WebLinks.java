package se.regionsormland.portal.profiles.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/** Addresses of pages, one a line: http or https, to a host by name, without a user in them. */
final class WebLinks {

  static final int MOST = 5;
  private static final int LONGEST = 200;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebLinks() {}

  static List<String> of(@Nullable String typed) {
    return Typed.text(typed)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  static boolean areAllRight(List<String> links) {
    return links.size() <= MOST && links.stream().allMatch(WebLinks::isOne);
  }

  private static boolean isOne(String link) {
    try {
      var address = new URI(link);
      var scheme = address.getScheme();
      var host = address.getHost();
      return link.length() <= LONGEST
          && scheme != null
          && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
          && host != null
          && host.matches(".*\\.[A-Za-z][A-Za-z0-9-]+")
          && address.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
