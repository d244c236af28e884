package se.regionsormland.portal.conferences.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.conferences.Appointment;
import se.regionsormland.portal.conferences.Appointment.Outcome;
import se.regionsormland.portal.conferences.Guest;
import se.regionsormland.portal.conferences.OwnPlaces;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.Download;
import se.regionsormland.portal.web.OpenedByKey;

/** For who comes: her meetings, yes or no to each, and those that are settled for her calendar. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/deltagare/{key}")
class ProgrammeController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", Map.of("charset", "UTF-8", "method", "PUBLISH"));

  private final OwnPlaces places;
  private final ProgrammeFile file;

  ProgrammeController(OwnPlaces places, ProgrammeFile file) {
    this.places = places;
    this.file = file;
  }

  @GetMapping
  ModelAndView page(@PathVariable String key) {
    var guest = guest(key);
    var conference = places.conference(guest);
    var appointments = places.appointments(guest);
    return new ModelAndView("conferences/own")
        .addObject("key", key)
        .addObject("guest", guest)
        .addObject("conference", conference)
        .addObject("held", places.isHeld(conference))
        .addObject("toCome", places.isToCome(conference))
        .addObject("outcomes", Outcome.values())
        .addObject("wanted", places.wanted(guest).size())
        .addObject("appointments", appointments)
        .addObject("confirmed", appointments.isEmpty() ? Set.of() : places.confirmed(guest))
        .addObject("removal", places.removal(guest).orElse(null))
        .addObject("anySettled", appointments.stream().anyMatch(Appointment::settled));
  }

  @PostMapping("/svar")
  ModelAndView answer(@PathVariable String key, ReplyForm replyForm) {
    var _ = guest(key);
    replyForm
        .id()
        .ifPresent(meeting -> {
          if (replyForm.saysYes()) {
            places.agree(key, meeting);
          } else if (replyForm.saysNo()) {
            places.decline(key, meeting);
          }
          replyForm.outcome().ifPresent(outcome -> places.tell(key, meeting, outcome));
        });
    return new ModelAndView("redirect:/deltagare/" + key);
  }

  @GetMapping("/program.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String key, Locale language) {
    var guest = guest(key);
    var conference = places.conference(guest);
    var written = file.of(conference, settled(guest), language);
    return Download.of(
        written.getBytes(StandardCharsets.UTF_8),
        CALENDAR,
        "program-" + conference.plan().day() + ".ics");
  }

  private List<Appointment> settled(Guest guest) {
    return places.appointments(guest).stream().filter(Appointment::settled).toList();
  }

  private Guest guest(String key) {
    return places.find(key).orElseThrow(DeadKey::new);
  }
}
