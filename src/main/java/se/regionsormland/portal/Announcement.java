package se.regionsormland.portal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last line of the start: where to go. */
@Component
class Announcement {

  private static final Logger log = LoggerFactory.getLogger(Announcement.class);

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void sayWhereToGo(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext context
        && context.getWebServer() != null) {
      log.info("Projektporten is open: http://localhost:{}", context.getWebServer().getPort());
    }
  }
}
