package se.regionsormland.portal.opinions;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Standing.Step;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.web.NotFound;

/**
 * What the group says about a case: one statement, written by a person from the members' parts,
 * proposed by one and confirmed by another: officers, or the group's chair and secretary. It is
 * advice, never a decision, and nothing makes it but somebody who writes it.
 */
@Service
@Transactional
public class CaseStatements {

  private final CaseDesk desk;
  private final AssignmentRows assignments;
  private final OpinionRows opinions;
  private final StatementRows rows;
  private final Rubrics rubrics;
  private final FormalChecks checks;
  private final CaseLog caseLog;

  CaseStatements(
      CaseDesk desk,
      AssignmentRows assignments,
      OpinionRows opinions,
      StatementRows rows,
      Rubrics rubrics,
      FormalChecks checks,
      CaseLog caseLog) {
    this.desk = desk;
    this.assignments = assignments;
    this.opinions = opinions;
    this.rows = rows;
    this.rubrics = rubrics;
    this.checks = checks;
    this.caseLog = caseLog;
  }

  /** Not for who is yet to give her own answers. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public StatementFile read(String reference, Viewer viewer) {
    return file(opened(desk.readToSettle(reference, viewer), viewer), viewer);
  }

  /** As it stands, for who answers the sender; empty for who is yet to give her own answers. */
  @ForOfficers
  @Transactional(readOnly = true)
  public Optional<StatementFile> beside(String reference, Viewer viewer) {
    var idea = desk.read(reference, viewer);
    return hasToAnswer(idea, viewer) ? Optional.empty() : Optional.of(file(idea, viewer));
  }

  /**
   * Which of these open cases the group recommends, confirmed and from answers that count; what is
   * closed to the viewer is not there.
   */
  @ForOfficers
  @Transactional(readOnly = true)
  public Set<String> recommended(Collection<String> references, Viewer viewer) {
    return rows.recommended(references, viewer);
  }

  /**
   * Writes it, upon the version that its writer had read.
   *
   * @param onto 0 where there was none
   */
  @ForCaseWorkers
  public StatementOutcome write(String reference, StatementText text, long onto, Viewer viewer) {
    var file = held(reference, viewer);
    var before = file.statement();
    if (!file.standing().allows(Step.WRITE)) {
      return new StatementOutcome.Refused(file.standing());
    }
    if (before != null && before.version() != onto) {
      return new StatementOutcome.Changed(before);
    }
    if (isOld(file, text)) {
      return new StatementOutcome.ToRewrite();
    }
    if (text.recommendation().isOfRequests() != isRequest(file)) {
      throw new IllegalArgumentException("An idea and a request have words of their own");
    }
    rubrics.keep(CaseDesk.subject(file.idea()));
    rows.write(CaseDesk.subject(file.idea()), number(before), text, viewer);
    return new StatementOutcome.Done();
  }

  /** Asks another to confirm it. */
  @ForCaseWorkers
  public StatementOutcome propose(String reference, long onto, Viewer viewer) {
    return step(reference, Step.PROPOSE, onto, viewer);
  }

  /** To be written on; also by the one who proposed it. */
  @ForCaseWorkers
  public StatementOutcome sendBack(String reference, long onto, Viewer viewer) {
    return step(reference, Step.SEND_BACK, onto, viewer);
  }

  /** By another than the one who proposed it. */
  @ForCaseWorkers
  public StatementOutcome confirm(String reference, long onto, Viewer viewer) {
    return step(reference, Step.CONFIRM, onto, viewer);
  }

  private StatementOutcome step(String reference, Step step, long onto, Viewer viewer) {
    var file = held(reference, viewer);
    var one = file.statement();
    if (one == null
        || !file.standing().allows(step)
        || (step == Step.CONFIRM && !file.mayConfirm())) {
      return new StatementOutcome.Refused(file.standing());
    }
    if (one.version() != onto) {
      return new StatementOutcome.Changed(one);
    }
    if (step == Step.PROPOSE && isRequest(file) && checks.of(file.idea(), viewer).isEmpty()) {
      return new StatementOutcome.ToCheck();
    }
    take(step, file.idea().id(), one.number(), viewer);
    return new StatementOutcome.Done();
  }

  private boolean isRequest(StatementFile file) {
    return rubrics.of(file.idea().id()).isPresent();
  }

  private void take(Step step, UUID subject, int number, Viewer viewer) {
    switch (step) {
      case PROPOSE -> rows.propose(subject, number, viewer);
      case SEND_BACK -> rows.sendBack(subject, number, viewer);
      case CONFIRM -> rows.confirm(subject, number, viewer);
      case WRITE -> throw new IllegalArgumentException("It is written with its text");
    }
    caseLog.add(subject, DoneBy.of(viewer), act(step), "");
  }

  private static Act act(Step step) {
    return switch (step) {
      case PROPOSE -> Act.STATEMENT_PROPOSED;
      case SEND_BACK, WRITE -> Act.STATEMENT_SENT_BACK;
      case CONFIRM -> Act.STATEMENT_CONFIRMED;
    };
  }

  /** One that has been confirmed stays as it was: the next one has a number of its own. */
  private static int number(@Nullable Statement before) {
    if (before == null) {
      return 1;
    }
    return before.confirmed() == null ? before.number() : before.number() + 1;
  }

  /** Written beside an answer that does not count, or with the very words that used one. */
  private static boolean isOld(StatementFile file, StatementText text) {
    var before = file.statement();
    boolean same = before != null && before.usedAConflict() && before.words().equals(text.words());
    return same || !members(file).containsAll(text.sources());
  }

  private static Set<UUID> members(StatementFile file) {
    return file.parts().stream().map(Opinion::member).collect(Collectors.toSet());
  }

  private StatementFile held(String reference, Viewer viewer) {
    return file(opened(desk.heldToSettle(reference, viewer), viewer), viewer);
  }

  private SubmittedIdea opened(SubmittedIdea idea, Viewer viewer) {
    if (hasToAnswer(idea, viewer)) {
      throw new NotFound();
    }
    return idea;
  }

  private boolean hasToAnswer(SubmittedIdea idea, Viewer viewer) {
    return CaseDesk.isOpen(idea)
        && assignments.of(idea.id(), viewer.id()).filter(one -> !one.given()).isPresent();
  }

  private StatementFile file(SubmittedIdea idea, Viewer viewer) {
    var one = rows.of(idea.id()).orElse(null);
    var proposed = one == null ? null : one.proposed();
    return new StatementFile(
        idea,
        Standing.of(CaseDesk.isOpen(idea), one),
        one,
        opinions.of(idea.id()),
        proposed != null && !viewer.id().equals(proposed.id()));
  }
}
