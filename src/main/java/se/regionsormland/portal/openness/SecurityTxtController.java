package se.regionsormland.portal.openness;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.Links;

/**
 * Where to tell of a hole (RFC 9116). It holds for half a year from the start: a portal that nobody
 * has updated for so long no longer vouches for the address.
 */
@RestController
@ForEveryone
class SecurityTxtController {

  private static final String PATH = "/.well-known/security.txt";
  private static final Duration VALID = Duration.ofDays(180);
  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final String contact;
  private final Links links;
  private final Instant expires;

  SecurityTxtController(SecurityContact settings, Links links, Clock clock) {
    var own = settings.contact();
    this.contact = own == null ? links.to("/om#kontakt") : own.toString();
    this.links = links;
    this.expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
  }

  @GetMapping(PATH)
  ResponseEntity<String> contact() {
    var text =
        """
        Contact: %s
        Expires: %s
        Preferred-Languages: sv, en
        Canonical: %s
        """
            .formatted(contact, expires, links.to(PATH));
    return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache()).body(text);
  }
}
