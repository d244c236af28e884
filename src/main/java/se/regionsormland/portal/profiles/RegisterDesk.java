package se.regionsormland.portal.profiles;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.actors.JoinedActors;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.profiles.claim.Claim.State;
import se.regionsormland.portal.profiles.claim.ClaimRows;

/**
 * Officers decide whether somebody represents an organisation whose domain nobody knows, and which
 * of the register's organisations are one. Each with a reason, in the history.
 */
@Service
@Transactional
@ForOfficers
public class RegisterDesk {

  private final ClaimRows claims;
  private final Representatives representatives;
  private final ProfileHistory history;
  private final JoinedActors joined;
  private final MergedProfiles merged;
  private final ApplicationEventPublisher events;

  RegisterDesk(
      ClaimRows claims,
      Representatives representatives,
      ProfileHistory history,
      JoinedActors joined,
      MergedProfiles merged,
      ApplicationEventPublisher events) {
    this.claims = claims;
    this.representatives = representatives;
    this.history = history;
    this.joined = joined;
    this.merged = merged;
    this.events = events;
  }

  /** At most 200, the oldest first. */
  @Transactional(readOnly = true)
  public List<Claim> waiting() {
    return claims.waiting();
  }

  @Transactional(readOnly = true)
  public List<JoinedActors.Pair> alike() {
    return joined.alike();
  }

  @Transactional(readOnly = true)
  public List<ProfileHistory.Line> history(String slug) {
    return history.of(slug);
  }

  /** False where somebody has answered it already. */
  public boolean answer(UUID id, boolean yes, String reason, Viewer by) {
    var claim = claims.hold(id).filter(one -> one.state() == State.WAITING).orElse(null);
    if (claim == null) {
      return false;
    }
    if (yes) {
      representatives.accept(claim, by.name(), reason);
    } else {
      representatives.refuse(claim, by.name(), reason);
    }
    return true;
  }

  /** False where the one cannot go up in the other, or has already. */
  public boolean merge(String from, String into, String reason, Viewer by) {
    if (!joined.merge(from, into)) {
      return false;
    }
    merged.move(from, into);
    history.add(from, by.name(), ProfileAct.MERGED, reason);
    history.add(into, by.name(), ProfileAct.TOOK_OVER, reason);
    events.publishEvent(new ProfileSaid(into));
    return true;
  }
}
