package se.regionsormland.portal.notification.letters;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.conferences.event.ConferenceCancelled;
import se.regionsormland.portal.conferences.event.Invited;
import se.regionsormland.portal.conferences.event.MeetingFell;
import se.regionsormland.portal.conferences.event.MeetingsHeld;
import se.regionsormland.portal.conferences.event.MeetingsProposed;
import se.regionsormland.portal.conferences.event.NewPlaceLink;
import se.regionsormland.portal.conferences.event.PlaceTakenAway;
import se.regionsormland.portal.conferences.event.PlaceToConfirm;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Links;

/** To who comes to a conference. Each carries her key, so each is sealed. */
@Component
class ConferenceLetters {

  private final LetterWriter letters;
  private final Strategs strategs;
  private final Links links;

  ConferenceLetters(LetterWriter letters, Strategs strategs, Links links) {
    this.letters = letters;
    this.strategs = strategs;
    this.links = links;
  }

  /** Nothing that was typed is in it: the address can be anybody's. */
  @EventListener
  void on(PlaceToConfirm place) {
    var to = place.to();
    letters.writeLink(
        occasion(LetterKind.CONFIRM_PLACE, to),
        to.email(),
        to.language(),
        links.to("/konferenser/bekrafta/" + to.key(), to.language()));
  }

  @EventListener
  void on(NewPlaceLink asked) {
    var to = asked.to();
    letters.writeLink(
        occasion(LetterKind.NEW_LINK_TO_PLACE, to), to.email(), to.language(), page(to));
  }

  @EventListener
  void on(MeetingsProposed proposed) {
    write(
        LetterKind.MEETINGS_PROPOSED,
        proposed.to(),
        Map.of("conference", proposed.conference(), "count", proposed.count()));
  }

  @EventListener
  void on(MeetingFell fell) {
    write(LetterKind.MEETING_FELL, fell.to(), Map.of("conference", fell.conference()));
  }

  /** With whom to ask: it may be a mistake. */
  @EventListener
  void on(PlaceTakenAway taken) {
    write(
        LetterKind.PLACE_TAKEN_AWAY,
        taken.to(),
        Map.of(
            "conference", taken.conference(),
            "reason", taken.why(),
            "strateg", strategs.fallback()));
  }

  @EventListener
  void on(MeetingsHeld held) {
    write(
        LetterKind.MEETINGS_HELD,
        held.to(),
        Map.of("conference", held.conference(), "count", held.count()));
  }

  @EventListener
  void on(ConferenceCancelled cancelled) {
    var day = SwedishTime.longDate(cancelled.day(), cancelled.to().language());
    write(
        LetterKind.CONFERENCE_CANCELLED,
        cancelled.to(),
        Map.of("conference", cancelled.conference(), "day", day));
  }

  private void write(LetterKind kind, Invited to, Map<String, ?> facts) {
    var all = new HashMap<String, Object>(facts);
    all.put("link", page(to));
    letters.write(occasion(kind, to), to.email(), to.language(), all);
  }

  private static Occasion occasion(LetterKind kind, Invited to) {
    return new Occasion(kind, to.guest(), to.key(), "");
  }

  private String page(Invited to) {
    return links.to("/deltagare/" + to.key(), to.language());
  }
}
