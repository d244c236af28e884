package se.regionsormland.portal.introductions;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.AddressCorrected;
import se.regionsormland.portal.introductions.event.OwnerMoved;

/** The letters of an introduction are about it, not about the idea: each is named. */
@Component
class MovedOwners {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  MovedOwners(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(AddressCorrected corrected) {
    jdbc.sql("SELECT id FROM introduction WHERE subject = :subject")
        .param("subject", corrected.ideaId())
        .query(UUID.class)
        .list()
        .forEach(id -> events.publishEvent(new OwnerMoved(id, corrected)));
  }
}
