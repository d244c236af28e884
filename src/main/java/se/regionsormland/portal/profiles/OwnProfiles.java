package se.regionsormland.portal.profiles;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.profiles.claim.Claim.State;
import se.regionsormland.portal.profiles.claim.ClaimRows;
import se.regionsormland.portal.web.DeadKey;

/** What she does who represents an organisation. Every verb takes the key, never the slug. */
@Service
@Transactional
public class OwnProfiles {

  private final ClaimRows claims;
  private final ProfileRows rows;
  private final ProfileHistory history;
  private final Keys keys;
  private final ApplicationEventPublisher events;

  OwnProfiles(
      ClaimRows claims,
      ProfileRows rows,
      ProfileHistory history,
      Keys keys,
      ApplicationEventPublisher events) {
    this.claims = claims;
    this.rows = rows;
    this.history = history;
    this.keys = keys;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public Optional<Claim> find(String key) {
    return keys.open(key, KeyKind.PROFILE).flatMap(claims::find);
  }

  /** Hers to write, while she is taken to represent the organisation. */
  @Transactional(readOnly = true)
  public Optional<Profile> profile(String key) {
    return find(key).filter(OwnProfiles::isAccepted).flatMap(this::profileOf);
  }

  private Optional<Profile> profileOf(Claim claim) {
    var slug = claim.slug();
    return slug == null
        ? Optional.empty()
        : Optional.of(rows.find(slug).orElseGet(() -> Profile.unwritten(slug)));
  }

  /**
   * @return what it is now, where a colleague has changed it meanwhile: then nothing is changed
   */
  public Optional<Profile> change(String key, long version, ProfileContent content) {
    var slug = slugOf(key);
    boolean same = rows.find(slug).filter(one -> one.content().equals(content)).isPresent();
    if (same && rows.confirm(slug)) {
      note(slug, ProfileAct.CONFIRMED);
      return Optional.empty();
    }
    if (!rows.change(slug, version, content)) {
      return rows.find(slug);
    }
    note(slug, ProfileAct.CORRECTED);
    return Optional.empty();
  }

  /** It holds as it stands; nothing, where nothing has been written. */
  public void confirm(String key) {
    var slug = slugOf(key);
    if (rows.confirm(slug)) {
      note(slug, ProfileAct.CONFIRMED);
    }
  }

  /** She represents it no more. What the organisation has said stays, until somebody changes it. */
  public void leave(String key) {
    var claim = find(key).orElseThrow(DeadKey::new);
    var slug = claim.slug();
    if (claims.become(claim.id(), State.ENDED) && slug != null) {
      history.add(slug, ProfileHistory.REPRESENTATIVE, ProfileAct.LEFT, "");
    }
  }

  private void note(String slug, ProfileAct act) {
    history.add(slug, ProfileHistory.REPRESENTATIVE, act, "");
    events.publishEvent(new ProfileSaid(slug));
  }

  private String slugOf(String key) {
    return find(key).filter(OwnProfiles::isAccepted).map(Claim::slug).orElseThrow(DeadKey::new);
  }

  private static boolean isAccepted(Claim claim) {
    return claim.state() == State.ACCEPTED;
  }
}
