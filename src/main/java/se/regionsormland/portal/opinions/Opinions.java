package se.regionsormland.portal.opinions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.OpinionFile.Looking;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.opinions.OpinionFile.OpinionDraft;
import se.regionsormland.portal.opinions.StatementFile.Standing;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.web.NotFound;

/**
 * What the members answer about a case. A draft is its member's alone; what the others have given
 * is hidden from her until she has given hers. All that changes something waits for its turn at the
 * case's log, so declaring a conflict of interest, answering and closing come one after the other.
 */
@Service
@Transactional
public class Opinions {

  private final CaseDesk desk;
  private final AssignmentRows assignments;
  private final OpinionRows rows;
  private final OpinionDrafts drafts;
  private final StatementRows statements;
  private final Rubrics rubrics;
  private final CaseLog caseLog;

  Opinions(
      CaseDesk desk,
      AssignmentRows assignments,
      OpinionRows rows,
      OpinionDrafts drafts,
      StatementRows statements,
      Rubrics rubrics,
      CaseLog caseLog) {
    this.desk = desk;
    this.assignments = assignments;
    this.rows = rows;
    this.drafts = drafts;
    this.statements = statements;
    this.rubrics = rubrics;
    this.caseLog = caseLog;
  }

  /** For who looks at it, and for who settles that; to others it is not there. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public OpinionFile read(String reference, Viewer viewer) {
    var idea = desk.read(reference, viewer);
    var assigned = assignments.of(idea.id());
    var mine = assigned.of(viewer.id());
    boolean settles = desk.settles(viewer);
    if (mine.isEmpty() && !settles) {
      throw new NotFound();
    }
    var draft = mine.isEmpty() ? OpinionDraft.NONE : drafts.of(idea.id(), viewer.id());
    var looking = mine.map(one -> looking(idea, one, draft)).orElse(null);
    var given = rows.of(idea.id());
    boolean may = looking == null ? settles : looking.isGiven();
    var open = open(given, may, viewer);
    return new OpinionFile(idea, assigned, looking, draft, own(given, viewer), open, settles);
  }

  /**
   * Hers first, then the others', once her own is in; who settles and does not look at it herself
   * reads all.
   */
  private static List<Opinion> open(List<Opinion> given, boolean may, Viewer viewer) {
    Comparator<Opinion> hersFirst = Comparator.comparing(one -> !one.member().equals(viewer.id()));
    return may ? given.stream().sorted(hersFirst).toList() : List.of();
  }

  /** Keeps a draft that its member alone reads. */
  @ForCaseWorkers
  public OpinionOutcome save(String reference, OpinionAnswers answers, long onto, Viewer viewer) {
    var idea = desk.held(reference, viewer);
    var draft = drafts.of(idea.id(), viewer.id());
    var where = looking(idea, assignment(idea, viewer.id()), draft);
    if (!where.takesDrafts()) {
      return new OpinionOutcome.Refused(where);
    }
    rubrics.keep(CaseDesk.subject(idea));
    return drafts.save(CaseDesk.subject(idea), viewer.id(), answers, onto)
        ? new OpinionOutcome.Saved(onto + 1)
        : new OpinionOutcome.Changed(draft);
  }

  /**
   * Gives them, once; every question is answered.
   *
   * @param onto the version of her draft that she had before her
   */
  @ForCaseWorkers
  public OpinionOutcome give(String reference, OpinionAnswers answers, long onto, Viewer viewer) {
    var idea = desk.held(reference, viewer);
    var mine = assignment(idea, viewer.id());
    var draft = drafts.of(idea.id(), viewer.id());
    var where = looking(idea, mine, draft);
    if (!where.takesAnswers()) {
      return isTheSame(idea, answers, viewer)
          ? new OpinionOutcome.Given()
          : new OpinionOutcome.Refused(where);
    }
    if (draft.version() != onto) {
      return new OpinionOutcome.Changed(draft);
    }
    add(idea, mine, answers, null);
    drafts.remove(idea.id(), viewer.id());
    caseLog.add(idea.id(), DoneBy.of(viewer), Act.OPINION_GIVEN, "");
    return new OpinionOutcome.Given();
  }

  /**
   * Says something else than she has given, until the statement is settled. What she said before is
   * kept.
   */
  @ForCaseWorkers
  public OpinionOutcome change(String reference, OpinionAnswers answers, long onto, Viewer viewer) {
    var idea = desk.held(reference, viewer);
    var mine = assignment(idea, viewer.id());
    var draft = drafts.of(idea.id(), viewer.id());
    var where = looking(idea, mine, draft);
    if (where != Looking.GIVEN) {
      return new OpinionOutcome.Refused(where);
    }
    if (draft.version() != onto) {
      return new OpinionOutcome.Changed(draft);
    }
    if (!isTheSame(idea, answers, viewer)) {
      mustBeWhole(idea, answers);
      rows.change(idea.id(), viewer.id(), answers);
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.OPINION_CHANGED, "");
    }
    drafts.remove(idea.id(), viewer.id());
    return new OpinionOutcome.Given();
  }

  /**
   * Writes down what a member has said by telephone; the log says who did.
   *
   * @throws NotFound also for who would write down her own
   */
  @ForCaseWorkers
  public OpinionOutcome enter(
      String reference, UUID member, OpinionAnswers answers, Viewer viewer) {
    if (member.equals(viewer.id())) {
      throw new NotFound();
    }
    var idea = desk.heldToSettle(reference, viewer);
    var hers = assignment(idea, member);
    var where = looking(idea, hers, OpinionDraft.NONE);
    if (!where.takesAnswers()) {
      return new OpinionOutcome.Refused(where);
    }
    add(idea, hers, answers, viewer);
    caseLog.add(idea.id(), DoneBy.of(viewer), Act.OPINION_ENTERED, hers.name());
    return new OpinionOutcome.Given();
  }

  private void add(
      SubmittedIdea idea, Assignment of, OpinionAnswers answers, @Nullable Viewer enteredBy) {
    var subject = CaseDesk.subject(idea);
    rubrics.keep(subject);
    mustBeWhole(idea, answers);
    rows.add(subject, of, answers, enteredBy);
  }

  private void mustBeWhole(SubmittedIdea idea, OpinionAnswers answers) {
    var kind = CaseDesk.subject(idea).kind();
    if (!answers.missing(kind).isEmpty() || isUnjudged(idea, answers)) {
      throw new IllegalArgumentException("Every question is answered");
    }
  }

  private boolean isUnjudged(SubmittedIdea idea, OpinionAnswers answers) {
    return rubrics.of(idea.id()).filter(one -> !answers.missing(one).isEmpty()).isPresent();
  }

  private boolean isTheSame(SubmittedIdea idea, OpinionAnswers answers, Viewer viewer) {
    return own(rows.of(idea.id()), viewer)
        .map(Opinion::answers)
        .filter(answers::equals)
        .isPresent();
  }

  private static Optional<Opinion> own(List<Opinion> given, Viewer viewer) {
    return given.stream().filter(one -> one.member().equals(viewer.id())).findAny();
  }

  private Assignment assignment(SubmittedIdea idea, UUID member) {
    return assignments.of(idea.id(), member).orElseThrow(NotFound::new);
  }

  private Looking looking(SubmittedIdea idea, Assignment one, OpinionDraft draft) {
    var where = Looking.of(CaseDesk.isOpen(idea), one.given(), !draft.isEmpty());
    return where == Looking.GIVEN
            && Standing.of(CaseDesk.isOpen(idea), statements.of(idea.id()).orElse(null)).isSettled()
        ? Looking.SETTLED
        : where;
  }
}
