package se.regionsormland.portal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.MeetingState.Step;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/**
 * Which cases a meeting takes up. For whoever has a conflict of interest in one it is a line that
 * says when to leave; what she cannot see she can neither add, move nor take away.
 */
@Service
@Transactional
public class Agendas {

  private final MeetingRows meetings;
  private final AgendaRows rows;
  private final SubmittedIdeas submitted;
  private final CaseLog caseLog;

  Agendas(MeetingRows meetings, AgendaRows rows, SubmittedIdeas submitted, CaseLog caseLog) {
    this.meetings = meetings;
    this.rows = rows;
    this.submitted = submitted;
    this.caseLog = caseLog;
  }

  /** What came of adding a case. */
  public enum Outcome {
    ADDED,
    /** There is none by that reference that can be taken up, for the one who asks. */
    NO_SUCH_CASE,
    THERE_ALREADY
  }

  /** In order, as the viewer sees it. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<AgendaLine> of(UUID meeting, Viewer viewer) {
    return rows.of(found(meeting), viewer).stream().map(AgendaRows.Row::line).toList();
  }

  /** Where a case stands on an agenda that is to come. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<AgendaPlace> placeOf(OpenCase open) {
    return rows.placeOf(open.id());
  }

  /** Whose promised day needs this meeting, earliest promise first; none when it has been. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Proposal> proposals(UUID meeting, Viewer viewer) {
    var one = found(meeting);
    return one.state().isToCome() ? rows.waitingFor(one.day(), viewer) : List.of();
  }

  @ForOfficers
  public Outcome add(UUID meeting, NewItem what, Viewer viewer) {
    var one = changing(meeting);
    var idea =
        submitted
            .withReference(what.reference(), viewer)
            .filter(found -> found.state() != IdeaState.WITHDRAWN)
            .orElse(null);
    if (idea == null) {
      return Outcome.NO_SUCH_CASE;
    }
    var subject = Subject.idea(idea.id());
    caseLog.hold(subject.id());
    if (!rows.add(meeting, subject, what, viewer)) {
      return Outcome.THERE_ALREADY;
    }
    note(subject, Act.PUT_ON_AGENDA, one, viewer);
    return Outcome.ADDED;
  }

  /** One place earlier (negative) or later; at an end it stays. */
  @ForOfficers
  public void move(UUID meeting, UUID item, int by, Viewer viewer) {
    changing(meeting);
    subject(meeting, item, viewer);
    rows.move(meeting, item, by);
  }

  @ForOfficers
  public void remove(UUID meeting, UUID item, Viewer viewer) {
    var one = changing(meeting);
    var subject = subject(meeting, item, viewer);
    caseLog.hold(subject.id());
    rows.remove(item);
    note(subject, Act.TAKEN_OFF_AGENDA, one, viewer);
  }

  private void note(Subject subject, Act act, Meeting meeting, Viewer viewer) {
    caseLog.add(subject.id(), DoneBy.of(viewer), act, meeting.day());
  }

  private Subject subject(UUID meeting, UUID item, Viewer viewer) {
    return rows.subject(meeting, item, viewer).orElseThrow(NotFound::new);
  }

  private Meeting found(UUID meeting) {
    return meetings.one(meeting).orElseThrow(NotFound::new);
  }

  /** Its row is the changer's until the transaction ends. */
  private Meeting changing(UUID meeting) {
    return meetings
        .locked(meeting)
        .filter(one -> one.allows(Step.AGENDA))
        .orElseThrow(NotFound::new);
  }

  /** Where a case stands: on which day's agenda, and as which item, from 1. */
  public record AgendaPlace(LocalDate day, int number) {}

  /** A case whose sender was promised a meeting by then, and that stands on no agenda. */
  public record Proposal(String reference, String title, String organisation, LocalDate promised) {}

  /** What is put on an agenda: a case by its reference. {@code length} is in minutes, 1 to 240. */
  public record NewItem(String reference, Wanted wanted, int length) {

    /** What is taken up where nobody has said otherwise. */
    public static final int USUAL_LENGTH = 10;
  }
}
