package se.regionsormland.portal.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.MeetingState.Step;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.region.MeetingDays;
import se.regionsormland.portal.web.NotFound;

/**
 * The group's meetings. A day that is moved or taken away is told to whoever was promised it, by
 * the same step as where the portal is administered.
 */
@Service
@Transactional
public class Meetings {

  private final MeetingRows rows;
  private final MeetingDays days;
  private final CaseLog log;

  Meetings(MeetingRows rows, MeetingDays days, CaseLog log) {
    this.rows = rows;
    this.days = days;
    this.log = log;
  }

  /** What came of a change. */
  public enum Outcome {
    DONE,
    /** The group meets that day already. */
    DAY_TAKEN,
    /** Somebody else was first; nothing was changed. */
    CHANGED_MEANWHILE
  }

  /** Nearest first; those that were taken away too. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Meeting> ahead(Viewer viewer) {
    return rows.ahead();
  }

  /** Latest first. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Meeting> past(Viewer viewer) {
    return rows.past();
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Meeting one(UUID id, Viewer viewer) {
    return rows.one(id).orElseThrow(NotFound::new);
  }

  /** Who set it and changed it, oldest first. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<CaseLogLine> history(UUID id, Viewer viewer) {
    return log.of(id);
  }

  /**
   * Sets a meeting.
   *
   * @return its id; empty if the group meets that day already
   */
  @ForOfficers
  public Optional<UUID> plan(MeetingPlan plan, Viewer viewer) {
    var id = UUID.randomUUID();
    if (!rows.add(id, plan)) {
      return Optional.empty();
    }
    days.add(plan.day());
    note(id, Act.MEETING_SET, plan, viewer);
    return Optional.of(id);
  }

  /**
   * Changes a meeting that is still to come.
   *
   * @param seen the version that she had before her
   */
  @ForOfficers
  public Outcome change(UUID id, MeetingPlan plan, int seen, Viewer viewer) {
    var before = locked(id, Step.CHANGE);
    if (before.version() != seen) {
      return Outcome.CHANGED_MEANWHILE;
    }
    if (!rows.isFree(plan.day(), id)) {
      return Outcome.DAY_TAKEN;
    }
    if (!before.plan().equals(plan)) {
      rows.change(id, plan);
      move(before.plan(), plan);
      note(id, Act.MEETING_CHANGED, plan, viewer);
    }
    return Outcome.DONE;
  }

  /** The new day first: whoever was promised the old one is told of it, if it is her next. */
  private void move(MeetingPlan before, MeetingPlan plan) {
    if (!before.day().equals(plan.day())) {
      days.add(plan.day());
      days.remove(before.day());
    }
  }

  /** There is no such meeting after all. */
  @ForOfficers
  public void cancel(UUID id, Viewer viewer) {
    var meeting = locked(id, Step.CANCEL);
    rows.cancel(id);
    days.remove(meeting.day());
    note(id, Act.MEETING_CANCELLED, meeting.plan(), viewer);
  }

  private Meeting locked(UUID id, Step step) {
    return rows.locked(id).filter(one -> one.allows(step)).orElseThrow(NotFound::new);
  }

  private void note(UUID id, Act act, MeetingPlan plan, Viewer viewer) {
    log.add(id, DoneBy.of(viewer), act, plan.day());
  }
}
