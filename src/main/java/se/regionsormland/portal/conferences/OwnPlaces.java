package se.regionsormland.portal.conferences;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.conferences.Appointment.Outcome;
import se.regionsormland.portal.conferences.Guest.GuestContent;
import se.regionsormland.portal.conferences.Removals.Removal;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.DeadKey;

/** Somebody's place at a conference through its holder's hands. */
@Service
@Transactional
public class OwnPlaces {

  private final ConferenceRows conferences;
  private final GuestRows guests;
  private final ProgrammeRows meetings;
  private final WishRows wishes;
  private final OfOrganisations organisations;
  private final RemovalRows removals;
  private final Leaving leaving;
  private final Keys keys;
  private final Clock clock;

  OwnPlaces(
      ConferenceRows conferences,
      GuestRows guests,
      ProgrammeRows meetings,
      WishRows wishes,
      OfOrganisations organisations,
      RemovalRows removals,
      Leaving leaving,
      Keys keys,
      Clock clock) {
    this.conferences = conferences;
    this.guests = guests;
    this.meetings = meetings;
    this.wishes = wishes;
    this.organisations = organisations;
    this.removals = removals;
    this.leaving = leaving;
    this.keys = keys;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Guest> find(String key) {
    return keys.open(key, KeyKind.CONFERENCE).flatMap(guests::find);
  }

  @Transactional(readOnly = true)
  public Conference conference(Guest guest) {
    return conferences.find(guest.day()).orElseThrow();
  }

  /** For who comes: who else does, what each offers and seeks there, and nobody's name. */
  @Transactional(readOnly = true)
  public List<OtherGuest> others(Guest guest) {
    if (!guest.isComing()) {
      return List.of();
    }
    var coming = guests.coming(guest.day());
    var confirmed = organisations.confirmed(coming);
    return coming.stream()
        .filter(one -> !one.id().equals(guest.id()))
        .map(one -> OtherGuest.of(one, confirmed.contains(one.id())))
        .toList();
  }

  /** Where an officer took her place away: why. */
  @Transactional(readOnly = true)
  public Optional<Removal> removal(Guest guest) {
    return removals.of(guest.id());
  }

  /** Of all who come, those who are known to come from where they say. */
  @Transactional(readOnly = true)
  public Set<UUID> confirmed(Guest guest) {
    return organisations.confirmed(guests.coming(guest.day()));
  }

  @Transactional(readOnly = true)
  public Set<UUID> wanted(Guest guest) {
    return wishes.of(guest.id());
  }

  @Transactional(readOnly = true)
  public List<Appointment> appointments(Guest guest) {
    return meetings.of(guest.id());
  }

  /**
   * What follows is for who comes, until the day is over; otherwise it changes nothing.
   *
   * @return not, where as many come of the organisation that she says now as may
   * @throws DeadKey it opens no place
   */
  public boolean change(String key, GuestContent content) {
    var guest = toCome(key);
    if (guest.isEmpty()) {
      return true;
    }
    var one = guest.get();
    boolean fits = organisations.hasRoom(conference(one), one.saying(content));
    if (fits) {
      guests.change(one.id(), content);
    }
    return fits;
  }

  /**
   * Everybody may wish for as many as there is time to meet: who wishes for more gains nothing.
   *
   * @return not, where they are more; then nothing is changed
   */
  public boolean want(String key, Set<UUID> others) {
    var guest = toCome(key);
    if (guest.isPresent() && others.size() > mostWishes(guest.get())) {
      return false;
    }
    guest.ifPresent(one -> wishes.set(one.id(), others));
    return true;
  }

  @Transactional(readOnly = true)
  public int mostWishes(Guest guest) {
    return conference(guest).plan().grid().slots();
  }

  public void agree(String key, UUID meeting) {
    toCome(key).ifPresent(guest -> meetings.agree(meeting, guest.id()));
  }

  /** From the day on. */
  public void tell(String key, UUID meeting, Outcome outcome) {
    coming(key)
        .filter(guest -> isHeld(conference(guest)))
        .ifPresent(guest -> meetings.tell(meeting, guest.id(), outcome));
  }

  /** The day has come: what is left to say is what came of it. */
  @Transactional(readOnly = true)
  public boolean isHeld(Conference conference) {
    return !conference.cancelled() && !SwedishTime.today(clock).isBefore(conference.plan().day());
  }

  /** The two are not proposed to each other again; the time and the table are free for others. */
  public void decline(String key, UUID meeting) {
    toCome(key)
        .ifPresent(guest -> {
          meetings.remember(meeting, guest.id());
          leaving.end(meeting, guest);
        });
  }

  /** She comes no more, and neither does any meeting of hers. */
  public void withdraw(String key) {
    toCome(key).ifPresent(leaving::leave);
  }

  /** There is still something to change: what has been is not undone. */
  @Transactional(readOnly = true)
  public boolean isToCome(Conference conference) {
    return conference.isToCome(SwedishTime.today(clock));
  }

  private Optional<Guest> toCome(String key) {
    return coming(key).filter(guest -> isToCome(conference(guest)));
  }

  /** Held, so that two answers at once are one after the other. */
  private Optional<Guest> coming(String key) {
    var guest = find(key).orElseThrow(DeadKey::new);
    var _ = conferences.hold(guest.day());
    return guests.find(guest.id()).filter(Guest::isComing);
  }
}
