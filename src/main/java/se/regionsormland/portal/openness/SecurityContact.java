package se.regionsormland.portal.openness;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code portal.security.contact}: where somebody who has found a hole writes, as {@code mailto:},
 * {@code https:} or {@code tel:}. Without it the portal's own page with addresses is named.
 */
@ConfigurationProperties("portal.security")
record SecurityContact(@Nullable URI contact) {

  private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");

  SecurityContact {
    if (contact != null && !SCHEMES.contains(String.valueOf(contact.getScheme()))) {
      throw new IllegalArgumentException(
          "PORTAL_SECURITY_CONTACT ska börja med mailto:, https: eller tel:");
    }
  }
}
