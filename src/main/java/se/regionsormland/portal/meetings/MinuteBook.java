package se.regionsormland.portal.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.MeetingState.Step;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.web.NotFound;

/**
 * Minutes: written in parts while the meeting goes, by whoever is secretary of it that day, and
 * settled once by somebody who may read all of it. What is settled is not rewritten.
 */
@Service
@Transactional
public class MinuteBook {

  private final MeetingRows meetings;
  private final Agendas agendas;
  private final MinutesRows rows;
  private final Members members;
  private final Colleagues colleagues;
  private final RecordGuard guard;
  private final CaseLog caseLog;

  MinuteBook(
      MeetingRows meetings,
      Agendas agendas,
      MinutesRows rows,
      Members members,
      Colleagues colleagues,
      RecordGuard guard,
      CaseLog caseLog) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.rows = rows;
    this.members = members;
    this.colleagues = colleagues;
    this.guard = guard;
    this.caseLog = caseLog;
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Minutes of(UUID meeting, Viewer viewer) {
    var head = rows.head(meeting);
    return new Minutes(
        meetings.one(meeting).orElseThrow(NotFound::new),
        rows.attendees(meeting),
        items(meeting, viewer),
        head.other(),
        head.version(),
        head.settled());
  }

  private List<NotedItem> items(UUID meeting, Viewer viewer) {
    var said = rows.said(meeting, viewer);
    var left = rows.left(meeting, viewer);
    return agendas.of(meeting, viewer).stream().map(line -> noted(line, said, left)).toList();
  }

  private static NotedItem noted(
      AgendaLine line, Map<UUID, MinutesRows.Said> said, Map<UUID, List<Attendee>> left) {
    var item = line.item();
    var words = item == null ? null : said.get(item.id());
    return item == null || words == null
        ? new NotedItem(line, "", List.of(), 0)
        : new NotedItem(
            line, words.words(), left.getOrDefault(item.id(), List.of()), words.version());
  }

  /** One item of the minutes; an item that is closed to the viewer is not there. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public NotedItem item(UUID meeting, UUID item, Viewer viewer) {
    return items(meeting, viewer).stream()
        .filter(one -> isItem(one.line().item(), item))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static boolean isItem(@Nullable AgendaItem one, UUID id) {
    return one != null && one.id().equals(id);
  }

  /**
   * Whoever can have been there: the group's members on that day, whom the minutes name already,
   * and others who read cases.
   */
  @ForOfficers
  @Transactional(readOnly = true)
  public List<Attendee> group(UUID meeting, Viewer viewer) {
    var known = new LinkedHashMap<UUID, Attendee>();
    rows.attendees(meeting).forEach(one -> known.put(one.person(), one));
    membersOn(meetings.one(meeting).orElseThrow(NotFound::new))
        .forEach(one -> known.putIfAbsent(one.person(), one));
    colleagues
        .readingCases()
        .forEach(one -> known.putIfAbsent(one.id(), new Attendee(one.id(), one.name(), false)));
    return List.copyOf(known.values());
  }

  private List<Attendee> membersOn(Meeting meeting) {
    return members.inForce(meeting.day()).stream()
        .map(one -> new Attendee(one.account(), one.name(), false))
        .toList();
  }

  /** Those at the meeting who have a conflict of interest in this item, as is decided now. */
  @ForOfficers
  @Transactional(readOnly = true)
  public List<Attendee> whoLeaves(UUID meeting, UUID item, Viewer viewer) {
    var subject = Objects.requireNonNull(item(meeting, item, viewer).line().item()).subjectId();
    return rows.attendees(meeting).stream()
        .filter(one -> one.present() && !guard.mayBeOpened(subject, one.person()))
        .toList();
  }

  /**
   * Who was there, of those in {@link #group}, and what was said beside the items. Of those who
   * were not, the group's members stand as absent.
   *
   * @param seen the version that she had before her
   * @return false if somebody else has saved since; nothing was changed
   */
  @ForOfficers
  public boolean write(UUID meeting, Set<UUID> present, String other, int seen, Viewer viewer) {
    var one = allowing(meeting, Step.MINUTES);
    var expected = membersOn(one).stream().map(Attendee::person).toList();
    var all =
        group(meeting, viewer).stream()
            .map(it -> new Attendee(it.person(), it.name(), present.contains(it.person())))
            .filter(it -> it.present() || expected.contains(it.person()))
            .toList();
    return rows.write(meeting, all, other, seen);
  }

  /**
   * What was said of an item, and who of those present left while it was taken up.
   *
   * @return false if somebody else has saved since; nothing was changed
   */
  @ForOfficers
  public boolean note(
      UUID meeting, UUID item, Set<UUID> left, String said, int seen, Viewer viewer) {
    allowing(meeting, Step.MINUTES);
    var subject = Objects.requireNonNull(item(meeting, item, viewer).line().item()).subjectId();
    caseLog.hold(subject);
    var gone =
        rows.attendees(meeting).stream()
            .filter(one -> one.present() && left.contains(one.person()))
            .toList();
    return rows.note(item, said, gone, seen);
  }

  /** Once; by somebody to whom no item is closed. */
  @ForOfficers
  public void settle(UUID meeting, Viewer viewer) {
    var one = allowing(meeting, Step.SETTLE);
    var minutes = of(meeting, viewer);
    if (minutes.hasClosedItem() || minutes.attendees().isEmpty()) {
      throw new NotFound();
    }
    minutes.items().stream()
        .flatMap(noted -> Stream.ofNullable(noted.line().item()))
        .map(AgendaItem::subjectId)
        .sorted()
        .forEach(subject -> note(subject, one, viewer));
    rows.settle(meeting, viewer);
    caseLog.add(meeting, DoneBy.of(viewer), Act.MINUTES_SETTLED, one.day().toString());
  }

  private void note(UUID subject, Meeting meeting, Viewer viewer) {
    caseLog.add(subject, DoneBy.of(viewer), Act.MINUTES_SETTLED, meeting.day().toString());
  }

  private Meeting allowing(UUID meeting, Step step) {
    return meetings.locked(meeting).filter(one -> one.allows(step)).orElseThrow(NotFound::new);
  }
}
