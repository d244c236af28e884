package se.regionsormland.portal.meetings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.meetings.Minutes.NotedItem;
import se.regionsormland.portal.opinions.lists.MinutedWords;
import se.regionsormland.portal.opinions.lists.MinutedWords.Minuted;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/** The items of minutes as their reader sees them: of what is closed to her only that it was. */
@Component
class MinuteItems {

  private static final Minuted NOTHING = new Minuted("", null);

  private final Agendas agendas;
  private final AgendaRows agenda;
  private final MinutesRows rows;
  private final AttendanceRows attendance;
  private final MinutedWords stated;

  MinuteItems(
      Agendas agendas,
      AgendaRows agenda,
      MinutesRows rows,
      AttendanceRows attendance,
      MinutedWords stated) {
    this.agendas = agendas;
    this.agenda = agenda;
    this.rows = rows;
    this.attendance = attendance;
    this.stated = stated;
  }

  List<NotedItem> of(UUID meeting, Viewer viewer) {
    var said = rows.said(meeting, viewer);
    var left = attendance.left(meeting, viewer);
    var lines = agendas.of(meeting, viewer);
    var now = stated.read(subjects(lines), viewer);
    return lines.stream().map(line -> noted(line, said, now, left)).toList();
  }

  /** What the group has said by now stays in the minutes, whatever it says later. */
  void keepStated(UUID meeting, Viewer viewer) {
    var lines = agendas.of(meeting, viewer);
    var now = stated.toKeep(subjects(lines), viewer);
    lines.stream()
        .flatMap(line -> Stream.ofNullable(line.item()))
        .forEach(item -> rows.state(item.id(), now.getOrDefault(item.subjectId(), NOTHING)));
  }

  private static List<UUID> subjects(List<AgendaLine> lines) {
    return lines.stream()
        .flatMap(line -> Stream.ofNullable(line.item()))
        .map(AgendaItem::subjectId)
        .toList();
  }

  private static NotedItem noted(
      AgendaLine line,
      Map<UUID, MinutesRows.Said> said,
      Map<UUID, String> now,
      Map<UUID, List<Attendee>> left) {
    var item = line.item();
    var words = item == null ? null : said.get(item.id());
    return item == null || words == null
        ? new NotedItem(line, "", "", List.of(), 0)
        : new NotedItem(
            line,
            words.words(),
            words.stated().orElse(now.getOrDefault(item.subjectId(), "")),
            left.getOrDefault(item.id(), List.of()),
            words.version());
  }

  /**
   * What the item is about.
   *
   * @throws NotFound also where it is closed to the viewer
   */
  UUID subject(UUID meeting, UUID item, Viewer viewer) {
    return agenda.subject(meeting, item, viewer).map(Subject::id).orElseThrow(NotFound::new);
  }
}
