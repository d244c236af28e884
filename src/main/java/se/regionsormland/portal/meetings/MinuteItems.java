package se.regionsormland.portal.meetings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Minutes.NotedItem;
import se.regionsormland.portal.opinions.lists.MinutedWords;
import se.regionsormland.portal.opinions.lists.MinutedWords.Minuted;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/** The items of minutes as their reader sees them: of what is closed to her only that it was. */
@Component
class MinuteItems {

  private static final Minuted NOTHING = new Minuted("", null);

  private final AgendaRows agenda;
  private final MinutesRows rows;
  private final MinutedWords stated;

  MinuteItems(AgendaRows agenda, MinutesRows rows, MinutedWords stated) {
    this.agenda = agenda;
    this.rows = rows;
    this.stated = stated;
  }

  List<NotedItem> of(Meeting meeting, Viewer viewer) {
    var items = agenda.of(meeting, viewer);
    var now = stated.read(open(items).map(AgendaItem::subjectId).toList(), viewer);
    return items.stream().map(one -> noted(one, now)).toList();
  }

  /** What the group has said by now stays in the minutes, whatever it says later. */
  void keepStated(Meeting meeting, Viewer viewer) {
    var items = agenda.of(meeting, viewer);
    var now = stated.toKeep(open(items).map(AgendaItem::subjectId).toList(), viewer);
    open(items).forEach(item -> rows.state(item.id(), now.getOrDefault(item.subjectId(), NOTHING)));
  }

  private static Stream<AgendaItem> open(List<AgendaRows.Row> items) {
    return items.stream().flatMap(one -> Stream.ofNullable(one.line().item()));
  }

  private static NotedItem noted(AgendaRows.Row one, Map<UUID, String> now) {
    var item = one.line().item();
    var noted = one.noted();
    return noted == null
        ? new NotedItem(one.line(), "", "", List.of(), 0)
        : new NotedItem(
            one.line(),
            noted.said(),
            noted.stated().orElse(item == null ? "" : now.getOrDefault(item.subjectId(), "")),
            noted.left(),
            noted.version());
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
