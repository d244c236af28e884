package se.regionsormland.portal.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.MeetingState.Step;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.meetings.Minutes.NotedItem;
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
  private final MinuteItems items;
  private final MinutesRows rows;
  private final Members members;
  private final Colleagues colleagues;
  private final RecordGuard guard;
  private final CaseLog caseLog;

  MinuteBook(
      MeetingRows meetings,
      MinuteItems items,
      MinutesRows rows,
      Members members,
      Colleagues colleagues,
      RecordGuard guard,
      CaseLog caseLog) {
    this.meetings = meetings;
    this.items = items;
    this.rows = rows;
    this.members = members;
    this.colleagues = colleagues;
    this.guard = guard;
    this.caseLog = caseLog;
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Minutes of(UUID meeting, Viewer viewer) {
    var frame = frame(meeting);
    return new Minutes(
        frame.meeting(),
        frame.attendees(),
        items.of(frame.meeting(), viewer),
        frame.other(),
        frame.version(),
        frame.settled());
  }

  /**
   * Whoever can have been there: the group's members on that day, whom the minutes name already,
   * and others who read cases.
   */
  @ForOfficers
  @Transactional(readOnly = true)
  public List<Attendee> group(UUID meeting, Viewer viewer) {
    var known = new LinkedHashMap<UUID, Attendee>();
    var frame = frame(meeting);
    frame.attendees().forEach(one -> known.put(one.person(), one));
    membersOn(frame.meeting()).forEach(one -> known.putIfAbsent(one.person(), one));
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

  private MinutesRows.Frame frame(UUID meeting) {
    return rows.frame(meeting).orElseThrow(NotFound::new);
  }

  /**
   * Those at the meeting who have a conflict of interest in what she may read, as is decided now.
   */
  @ForOfficers
  @Transactional(readOnly = true)
  public List<Attendee> whoLeaves(Minutes minutes, NotedItem noted, Viewer viewer) {
    var subject = noted.subject().orElseThrow(NotFound::new);
    var present = minutes.present();
    var stay = guard.mayBeOpenedTo(present.stream().map(Attendee::person).toList(), subject);
    return present.stream().filter(one -> !stay.contains(one.person())).toList();
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
    var subject = items.subject(meeting, item, viewer);
    caseLog.hold(subject);
    var gone =
        frame(meeting).attendees().stream()
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
        .flatMap(noted -> noted.subject().stream())
        .sorted()
        .forEach(subject -> note(subject, one, viewer));
    items.keepStated(one, viewer);
    rows.settle(meeting, viewer);
    note(meeting, one, viewer);
  }

  private void note(UUID subject, Meeting meeting, Viewer viewer) {
    caseLog.add(subject, DoneBy.of(viewer), Act.MINUTES_SETTLED, meeting.day());
  }

  private Meeting allowing(UUID meeting, Step step) {
    return meetings.locked(meeting).filter(one -> one.allows(step)).orElseThrow(NotFound::new);
  }
}
