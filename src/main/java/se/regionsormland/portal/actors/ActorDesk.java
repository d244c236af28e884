package se.regionsormland.portal.actors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;

/** Officers keep the organisations' addresses right. */
@Service
@Transactional
@ForOfficers
public class ActorDesk {

  private final ActorAddressRows rows;

  ActorDesk(ActorAddressRows rows) {
    this.rows = rows;
  }

  @Transactional(readOnly = true)
  public ActorAddress addressOf(ActorCard actor) {
    return rows.of(actor.slug()).orElse(ActorAddress.UNKNOWN);
  }

  public void save(ActorCard actor, ActorAddress address, Viewer by) {
    rows.put(actor.slug(), address, by.name());
  }
}
