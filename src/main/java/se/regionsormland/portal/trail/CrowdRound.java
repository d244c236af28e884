package se.regionsormland.portal.trail;

import jakarta.annotation.PreDestroy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every other second, and last of all when the portal is stopped. */
@Component
class CrowdRound {

  private final SecurityTrail trail;

  CrowdRound(SecurityTrail trail) {
    this.trail = trail;
  }

  @PreDestroy
  @Scheduled(fixedDelayString = "${portal.trail.every:2s}")
  void write() {
    trail.catchUp();
  }
}
