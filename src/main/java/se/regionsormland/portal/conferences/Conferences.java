package se.regionsormland.portal.conferences;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.conferences.Guest.State;
import se.regionsormland.portal.conferences.event.PlaceToConfirm;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.shared.SwedishTime;

/** For everybody: what days there are, and how one comes, by the link in a letter. */
@Service
@Transactional
public class Conferences {

  /** What becomes of a letter's link. */
  public sealed interface Confirmed {
    /** She comes; the key opens her page. */
    record Coming(String key) implements Confirmed {}

    /** There is no place left, or no such day any more. */
    record Full() implements Confirmed {}

    /** As many come of her organisation as may. */
    record OrganisationFull(int most) implements Confirmed {}

    record TooOld() implements Confirmed {}
  }

  private final ConferenceRows rows;
  private final GuestRows guests;
  private final ProgrammeRows meetings;
  private final OfOrganisations organisations;
  private final Keys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Conferences(
      ConferenceRows rows,
      GuestRows guests,
      ProgrammeRows meetings,
      OfOrganisations organisations,
      Keys keys,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.guests = guests;
    this.meetings = meetings;
    this.organisations = organisations;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /** Those that one can still sign up for, the next one first. */
  @Transactional(readOnly = true)
  public List<Conference> ahead() {
    return rows.from(SwedishTime.today(clock)).stream().filter(this::isOpen).toList();
  }

  @Transactional(readOnly = true)
  public Optional<Conference> find(UUID id) {
    return rows.find(id);
  }

  /** Whether somebody can still sign up for it. */
  public boolean isOpen(Conference one) {
    return one.isOpen(SwedishTime.today(clock));
  }

  @Transactional(readOnly = true)
  public boolean hasRoom(Conference one) {
    return guests.countComing(one.id()) < one.plan().room().places();
  }

  /** A letter goes with the link that confirms it; the same form twice is one. */
  public void signUp(UUID form, Guest guest) {
    if (guests.add(guest, form)) {
      var token = keys.giveByLetter(KeyKind.CONFERENCE_CONFIRMATION, guest.id());
      events.publishEvent(new PlaceToConfirm(Invitations.by(guest, token)));
    }
  }

  /** Whose link it is; empty when it is too old. */
  @Transactional(readOnly = true)
  public Optional<Guest> toConfirm(String token) {
    return keys.open(token, KeyKind.CONFERENCE_CONFIRMATION).flatMap(guests::find);
  }

  /** A second time changes nothing. Who has a place already has said anew what she seeks there. */
  public Confirmed confirm(String token) {
    return keys.hold(token, KeyKind.CONFERENCE_CONFIRMATION)
        .flatMap(guests::find)
        .map(this::confirm)
        .orElseGet(Confirmed.TooOld::new);
  }

  private Confirmed confirm(Guest guest) {
    var day = rows.hold(guest.day()).orElseThrow();
    if (guest.state() != State.TO_CONFIRM) {
      return comes(guest.id());
    }
    if (!isOpen(day)) {
      return new Confirmed.Full();
    }
    if (!organisations.hasRoom(day, guest)) {
      return new Confirmed.OrganisationFull(day.plan().room().perOrganisation());
    }
    var before = before(guest);
    if (before.isPresent()) {
      guests.change(before.get().id(), guest.content());
      return comes(before.get().id());
    }
    if (hasRoom(day) && guests.become(guest.id(), State.COMING)) {
      meetings.rememberAgain(guest);
      return comes(guest.id());
    }
    return new Confirmed.Full();
  }

  /** Who comes already by the same address: what she says now is put in the place of that. */
  @Transactional(readOnly = true)
  public Optional<Guest> before(Guest guest) {
    return guests.coming(guest.day()).stream()
        .filter(one -> EmailAddress.isSame(one.email(), guest.email()))
        .findFirst();
  }

  private Confirmed comes(UUID guest) {
    return new Confirmed.Coming(keys.giveByLetter(KeyKind.CONFERENCE, guest));
  }
}
