package se.regionsormland.portal.meetings.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.AgendaItem;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.AgendaLine;
import se.regionsormland.portal.meetings.Agendas;
import se.regionsormland.portal.meetings.MeetingState.Step;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.opinions.lists.GoingOnTables;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.EmptyForm;
import se.regionsormland.portal.web.Option;

/** What a meeting's page shows beside its forms. */
@Component
class MeetingPages {

  private static final List<Option> WANTED = Option.all(Wanted.values(), "meetings.wanted.");

  private final Meetings meetings;
  private final Agendas agendas;
  private final GoingOnTables goingOn;
  private final Clock clock;

  MeetingPages(Meetings meetings, Agendas agendas, GoingOnTables goingOn, Clock clock) {
    this.goingOn = goingOn;
    this.clock = clock;
    this.meetings = meetings;
    this.agendas = agendas;
  }

  String one(UUID id, Viewer viewer, Model model) {
    var meeting = meetings.one(id, viewer);
    boolean officer = viewer.is(Role.OFFICER);
    boolean agenda = officer && meeting.allows(Step.AGENDA);
    model.addAttribute("meeting", meeting);
    model.addAttribute("at", "/arbeta/moten/" + id);
    model.addAttribute("history", meetings.history(id, viewer));
    model.addAttribute("ready", meeting.ready());
    model.addAttribute("today", SwedishTime.today(clock));
    var lines = agendas.of(id, viewer);
    model.addAttribute("lines", lines);
    var picture = goingOn.picture(subjects(lines), viewer);
    model.addAttribute("progress", picture.progress());
    model.addAttribute("goingOn", picture.goingOn());
    model.addAttribute("table", picture.table());
    model.addAttribute("changeable", officer && meeting.allows(Step.CHANGE));
    model.addAttribute("agendaOpen", agenda);
    if (agenda) {
      model.addAttribute("proposals", agendas.proposals(id, viewer));
      model.addAttribute("wanted", WANTED);
      model.addAttribute("lengths", ItemForm.LENGTHS);
      EmptyForm.unlessThere(model, "itemForm", ItemForm.empty());
    }
    return "meetings/meeting";
  }

  /** Of the cases that the viewer sees. */
  private static List<UUID> subjects(List<AgendaLine> lines) {
    return lines.stream()
        .flatMap(line -> Stream.ofNullable(line.item()))
        .map(AgendaItem::subjectId)
        .toList();
  }
}
