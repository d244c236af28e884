package se.regionsormland.portal.keys;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;
import se.regionsormland.portal.web.LetterLimits;

/**
 * Another link to the same thing. By a key that holds: the older ones hold no more from then on,
 * however many letters have gone already; one that goes by letter has a limit, that has none. By
 * one that holds no more, or never did: a letter goes to the address that is stored, if there is
 * one, and whoever asks is told the same.
 */
@Component
@Transactional
public class NewLinks {

  private final List<LinkedRoom> rooms;
  private final Keys keys;
  private final LetterLimits letters;
  private final SecurityTrail trail;

  NewLinks(List<LinkedRoom> rooms, Keys keys, LetterLimits letters, SecurityTrail trail) {
    this.rooms = List.copyOf(rooms);
    this.keys = keys;
    this.letters = letters;
    this.trail = trail;
  }

  /** {@code page} is the page that such a key opens, up to the key. */
  public ModelAndView ask(KeyKind kind, String key, String page, HttpServletRequest request) {
    var room = rooms.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    var subject = keys.everOpened(key, kind);
    var address = subject.flatMap(room::addressOf);
    boolean isLive = keys.hold(key, kind).isPresent();
    boolean mayWrite =
        address.filter(to -> letters.allow("new link " + subject, to, request)).isPresent();
    if (subject.isEmpty() || !isLive) {
      subject.filter(_ -> mayWrite).ifPresent(one -> write(room, one));
      return new ModelAndView("keys/asked", HttpStatus.GONE);
    }
    var next = renewed(room, subject.get(), key);
    if (mayWrite) {
      write(room, subject.get());
    }
    return to(page, next, mayWrite || address.isEmpty() ? "ny-lank" : "utan-brev");
  }

  private static ModelAndView to(String page, String key, String what) {
    return new ModelAndView("redirect:" + page + key + "?" + what);
  }

  /** The one to go on by. */
  private String renewed(LinkedRoom room, UUID subject, String key) {
    keys.revokeAllThatLeadTo(room.kind(), subject);
    room.forgetForms(subject);
    return keys.giveInsteadOf(key, room.kind(), subject);
  }

  private void write(LinkedRoom room, UUID subject) {
    room.write(subject, keys.giveByLetter(room.kind(), subject));
    trail.add(SecurityEvent.of(EventKind.KEY_RENEWED, null).about(subject));
  }
}
