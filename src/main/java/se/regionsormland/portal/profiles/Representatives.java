package se.regionsormland.portal.profiles;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.actors.JoinedActors;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.profiles.claim.Claim.State;
import se.regionsormland.portal.profiles.claim.ClaimRows;
import se.regionsormland.portal.profiles.event.ClaimAnswered;
import se.regionsormland.portal.profiles.event.Claimant;

/** Takes somebody to represent an organisation, or not, and tells her. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Representatives {

  private final ClaimRows rows;
  private final ProfileRows profiles;
  private final JoinedActors joined;
  private final ProfileHistory history;
  private final Keys keys;
  private final ApplicationEventPublisher events;

  Representatives(
      ClaimRows rows,
      ProfileRows profiles,
      JoinedActors joined,
      ProfileHistory history,
      Keys keys,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.profiles = profiles;
    this.joined = joined;
    this.history = history;
    this.keys = keys;
    this.events = events;
  }

  void accept(Claim claim, String by, String reason) {
    var known = claim.slug();
    var slug = known == null ? joined.enter(claim.actor()) : known;
    if (!rows.accept(claim.id(), slug)) {
      throw new IllegalStateException("A claim was settled while it was held");
    }
    profiles.open(slug);
    if (claim.isNew()) {
      history.add(slug, by, ProfileAct.JOINED, "");
    }
    history.add(slug, by, ProfileAct.ACCEPTED, reason);
    tell(claim, true, reason);
  }

  void refuse(Claim claim, String by, String reason) {
    var slug = claim.slug();
    if (rows.become(claim.id(), State.REFUSED)) {
      if (slug != null) {
        history.add(slug, by, ProfileAct.REFUSED, reason);
      }
      tell(claim, false, reason);
    }
  }

  private void tell(Claim claim, boolean yes, String reason) {
    var key = keys.giveByLetter(KeyKind.PROFILE, claim.id());
    var to = new Claimant(claim.id(), claim.person().email(), claim.language(), key);
    events.publishEvent(new ClaimAnswered(to, claim.actor().name(), yes, reason));
  }
}
