package se.regionsormland.portal.profiles;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.actors.JoinedActors;
import se.regionsormland.portal.actors.OrganisationNames;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.profiles.claim.Claim.State;
import se.regionsormland.portal.profiles.claim.ClaimRows;
import se.regionsormland.portal.profiles.claim.NewClaim;
import se.regionsormland.portal.profiles.event.ClaimToConfirm;
import se.regionsormland.portal.profiles.event.Claimant;

/** Somebody says that she represents an organisation, and proves her address by a letter's link. */
@Service
@Transactional
public class Claims {

  private final ClaimRows rows;
  private final Actors actors;
  private final JoinedActors joined;
  private final OrganisationNames organisations;
  private final Representatives representatives;
  private final Keys keys;
  private final ApplicationEventPublisher events;

  Claims(
      ClaimRows rows,
      Actors actors,
      JoinedActors joined,
      OrganisationNames organisations,
      Representatives representatives,
      Keys keys,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.actors = actors;
    this.joined = joined;
    this.organisations = organisations;
    this.representatives = representatives;
    this.keys = keys;
    this.events = events;
  }

  /** One that is there already by that name or number: it is claimed, not entered again. */
  @Transactional(readOnly = true)
  public Optional<ActorCard> known(String name, String number) {
    return actors.called(name).or(() -> joined.withNumber(number).flatMap(actors::find));
  }

  /** A letter goes with the link that confirms it; the same form twice is one. */
  public void write(UUID form, NewClaim claim, Locale language) {
    var id = UUID.randomUUID();
    if (rows.add(id, form, claim, language)) {
      var token = keys.giveByLetter(KeyKind.PROFILE_CONFIRMATION, id);
      var to = new Claimant(id, claim.person().email(), language, token);
      events.publishEvent(new ClaimToConfirm(to));
    }
  }

  /** What the letter's link is about; empty when it is too old. */
  @Transactional(readOnly = true)
  public Optional<Claim> toConfirm(String token) {
    return keys.open(token, KeyKind.PROFILE_CONFIRMATION).flatMap(rows::find);
  }

  /**
   * Who has an address of the organisation's own domain speaks for it from now on; of others an
   * officer decides. A second time changes nothing.
   *
   * @return a key to its page; none when the letter is too old
   */
  public Optional<String> confirm(String token) {
    return keys.hold(token, KeyKind.PROFILE_CONFIRMATION)
        .flatMap(rows::find)
        .map(claim -> {
          settle(claim);
          return keys.giveByLetter(KeyKind.PROFILE, claim.id());
        });
  }

  private void settle(Claim claim) {
    if (claim.state() != State.TO_CONFIRM) {
      return;
    }
    boolean own =
        !claim.isNew() && organisations.isSpokenForBy(claim.actor().name(), claim.person().email());
    if (own) {
      representatives.accept(claim, ProfileHistory.REPRESENTATIVE, "");
    } else {
      var _ = rows.become(claim.id(), State.WAITING);
    }
  }
}
