package se.regionsormland.portal.attachments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.ClientAddress;
import se.regionsormland.portal.web.Limit;

/** Nobody has the portal look into file after file: sixty in a room send ten each. */
@Component
class UploadLimit {

  private final Limit perAddress;

  UploadLimit(@Value("${portal.attachments.per-hour:600}") int perHour, Clock clock) {
    this.perAddress = new Limit(perHour, Duration.ofHours(1), clock);
  }

  boolean allow(HttpServletRequest request) {
    return perAddress.take(ClientAddress.of(request)).isZero();
  }
}
