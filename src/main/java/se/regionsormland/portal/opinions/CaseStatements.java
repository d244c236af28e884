package se.regionsormland.portal.opinions;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.StatementFile.Standing.Step;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.web.NotFound;

/**
 * What the group says about a case: one statement, written by a person from the members' parts,
 * proposed by one and confirmed by another: officers, or the group's chair and secretary. It is
 * advice, never a decision, and nothing makes it but somebody who writes it. Two ideas that are
 * handled together have one: both logs tell of it, and it is found from either.
 */
@Service
@Transactional
public class CaseStatements {

  private final CaseDesk desk;
  private final StatementFiles files;
  private final StatementRows rows;
  private final Rubrics rubrics;
  private final FormalChecks checks;
  private final CaseLog caseLog;

  CaseStatements(
      CaseDesk desk,
      StatementFiles files,
      StatementRows rows,
      Rubrics rubrics,
      FormalChecks checks,
      CaseLog caseLog) {
    this.desk = desk;
    this.files = files;
    this.rows = rows;
    this.rubrics = rubrics;
    this.checks = checks;
    this.caseLog = caseLog;
  }

  /** Not for who is yet to give her own answers. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public StatementFile read(String reference, Viewer viewer) {
    return found(desk.readToSettle(reference, viewer), viewer);
  }

  /** Whether {@link #read} finds it: no page leads to what is not there for its reader. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public boolean isThere(OpenCase open, Assigned looking) {
    return files.isThere(open.idea(), looking, open.viewer());
  }

  /** As it stands, for who answers the sender; empty for who is yet to give her own answers. */
  @ForOfficers
  @Transactional(readOnly = true)
  public Optional<StatementFile> beside(OpenCase open, Assigned looking) {
    return files.find(open.idea(), looking, open.viewer());
  }

  /**
   * Writes it, upon the version that its writer had read.
   *
   * @param onto 0 where there was none
   */
  @ForCaseWorkers
  public StatementOutcome write(String reference, StatementText text, long onto, Viewer viewer) {
    var file = held(reference, viewer);
    if (!file.standing().allows(Step.WRITE)) {
      return new StatementOutcome.Refused(file.standing());
    }
    if (file.version() != 0 && file.version() != onto) {
      return meanwhile(file);
    }
    if (isOld(file, text)) {
      return new StatementOutcome.ToRewrite();
    }
    if (text.recommendation().isOfRequests() != isRequest(file)) {
      throw new IllegalArgumentException("An idea and a request have words of their own");
    }
    rubrics.keep(CaseDesk.subject(file.idea()));
    rows.write(files.next(file), text, viewer);
    return new StatementOutcome.Done();
  }

  private static StatementOutcome meanwhile(StatementFile file) {
    return Stream.concat(Stream.ofNullable(file.statement()), file.earlier().stream())
        .findFirst()
        .<StatementOutcome>map(StatementOutcome.Changed::new)
        .orElseGet(() -> new StatementOutcome.Refused(file.standing()));
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
    take(step, one, viewer);
    file.subjects().sorted().forEach(it -> caseLog.add(it, DoneBy.of(viewer), act(step), ""));
    return new StatementOutcome.Done();
  }

  private boolean isRequest(StatementFile file) {
    return rubrics.of(file.idea().id()).isPresent();
  }

  private void take(Step step, Statement one, Viewer viewer) {
    switch (step) {
      case PROPOSE -> rows.propose(one, viewer);
      case SEND_BACK -> rows.sendBack(one, viewer);
      case CONFIRM -> rows.confirm(one, viewer);
      case WRITE -> throw new IllegalArgumentException("It is written with its text");
    }
  }

  private static Act act(Step step) {
    return switch (step) {
      case PROPOSE -> Act.STATEMENT_PROPOSED;
      case SEND_BACK, WRITE -> Act.STATEMENT_SENT_BACK;
      case CONFIRM -> Act.STATEMENT_CONFIRMED;
    };
  }

  /** Written beside an answer that does not count, or with the very words that used one. */
  private static boolean isOld(StatementFile file, StatementText text) {
    var before = file.statement();
    boolean same = before != null && before.usedAConflict() && before.words().equals(text.words());
    return same || !file.members().containsAll(text.sources());
  }

  /** Of two cases both are held: what is read then stays until the transaction ends. */
  private StatementFile held(String reference, Viewer viewer) {
    files.toHold(desk.readToSettle(reference, viewer)).forEach(caseLog::hold);
    return found(desk.heldToSettle(reference, viewer), viewer);
  }

  private StatementFile found(SubmittedIdea idea, Viewer viewer) {
    return files.find(idea, viewer).orElseThrow(NotFound::new);
  }
}
