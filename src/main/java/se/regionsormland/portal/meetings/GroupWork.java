package se.regionsormland.portal.meetings;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.UnopenedCase;
import se.regionsormland.portal.identity.OwnWork;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.lists.OpinionQueue;

/** What waits for a member of the group: questions, assessments and the next meeting. */
@Component
class GroupWork implements OwnWork {

  private final Members members;
  private final Openings openings;
  private final Conflicts conflicts;
  private final OpinionQueue queue;
  private final MeetingRows meetings;

  GroupWork(
      Members members,
      Openings openings,
      Conflicts conflicts,
      OpinionQueue queue,
      MeetingRows meetings) {
    this.members = members;
    this.openings = openings;
    this.conflicts = conflicts;
    this.queue = queue;
    this.meetings = meetings;
  }

  @Override
  public List<Line> of(Viewer viewer) {
    if (!viewer.is(Role.OFFICER) && !viewer.is(Role.ASSESSOR)) {
      return List.of();
    }
    var lines = new ArrayList<Line>();
    int toDecide = conflicts.toDecide(viewer).size();
    if (toDecide > 0) {
      lines.add(new Line("/arbeta/jav", "group.to-decide", toDecide));
    }
    if (members.isMember(viewer)) {
      lines.addAll(asked(viewer));
      meetings.ahead().stream()
          .filter(one -> one.state() != MeetingState.CANCELLED)
          .limit(1)
          .map(one -> new Line("/arbeta/moten/" + one.id(), "meetings.next", when(one.plan())))
          .forEach(lines::add);
    }
    return lines;
  }

  /**
   * First what the group waits for, also where the question about herself stands before it; then
   * the questions that open cases in which nothing is asked of her yet.
   */
  private List<Line> asked(Viewer viewer) {
    var waiting = openings.toAnswer(viewer);
    var unopened = waiting.stream().filter(UnopenedCase::isAsked).count();
    var toLookAt = queue.toAnswer(viewer).size() + unopened;
    return List.of(
        new Line("/bedomningar", "opinions.to-answer", toLookAt),
        new Line("/arbeta/jav", "group.to-answer", waiting.size() - unopened));
  }

  private static String when(MeetingPlan plan) {
    var from = plan.from();
    return from == null
        ? in("d MMMM").format(plan.day())
        : in("d MMMM, HH.mm").format(plan.day().atTime(from));
  }

  private static DateTimeFormatter in(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale());
  }
}
