package se.regionsormland.portal.meetings.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Meeting;
import se.regionsormland.portal.meetings.MeetingState;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.web.Download;
import se.regionsormland.portal.web.NotFound;

/** The meetings to come and those that were, each on its page and as a file for calendars. */
@Controller
@ForCaseWorkers
@RequestMapping("/arbeta/moten")
class MeetingController {

  private final Meetings meetings;
  private final MeetingPages pages;
  private final CalendarFile calendar;
  private final Members members;

  MeetingController(Meetings meetings, MeetingPages pages, CalendarFile calendar, Members members) {
    this.meetings = meetings;
    this.members = members;
    this.pages = pages;
    this.calendar = calendar;
  }

  @GetMapping
  String all(Viewer viewer, Model model) {
    model.addAttribute("ahead", meetings.ahead(viewer));
    model.addAttribute("past", meetings.past(viewer));
    model.addAttribute("officer", viewer.is(Role.OFFICER));
    model.addAttribute("settles", members.settles(viewer));
    return "meetings/list";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Viewer viewer, Model model) {
    return pages.one(id, viewer, model);
  }

  @GetMapping("/{id}/mote.ics")
  ResponseEntity<byte[]> file(@PathVariable UUID id, Viewer viewer, Locale language) {
    var meeting = meetings.one(id, viewer);
    var file = calendar.of(meeting, language).orElseThrow(NotFound::new);
    return Download.of(
        file.getBytes(StandardCharsets.UTF_8), type(meeting), "möte-" + meeting.day() + ".ics");
  }

  /** The method stands in the type too (RFC 6047). */
  private static MediaType type(Meeting meeting) {
    var method = meeting.state() == MeetingState.CANCELLED ? "CANCEL" : "PUBLISH";
    return new MediaType("text", "calendar", Map.of("charset", "UTF-8", "method", method));
  }
}
