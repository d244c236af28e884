package se.regionsormland.portal.group.openings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.group.parties.OwnQuestions;
import se.regionsormland.portal.group.parties.Party;
import se.regionsormland.portal.group.parties.PartyRows;
import se.regionsormland.portal.ideas.IdeaParties;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.web.NotFound;

/**
 * What a member of the group says before a case opens to her. Until then she knows its parties and
 * its title. Officers are asked only where a case names an organisation of theirs.
 */
@Service
@Transactional
public class Openings {

  private final SubmittedIdeas submitted;
  private final Conflicts conflicts;
  private final PartyRows rows;
  private final OwnQuestions own;
  private final UnopenedRows unopened;
  private final RecordGuard guard;
  private final CaseLog caseLog;

  Openings(
      SubmittedIdeas submitted,
      Conflicts conflicts,
      PartyRows rows,
      OwnQuestions own,
      UnopenedRows unopened,
      RecordGuard guard,
      CaseLog caseLog) {
    this.submitted = submitted;
    this.conflicts = conflicts;
    this.rows = rows;
    this.own = own;
    this.unopened = unopened;
    this.guard = guard;
    this.caseLog = caseLog;
  }

  /** It is there, and closed to the viewer until she has answered or it is decided. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public boolean isUnopened(String reference, Viewer viewer) {
    return !viewer.is(Role.OFFICER)
        && submitted
            .parties(reference, viewer)
            .filter(idea -> !guard.opens(idea.id(), viewer))
            .isPresent();
  }

  /** The viewer's organisations that an open case names and that she has not answered about. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<String> asksAbout(String reference, Viewer viewer) {
    return submitted.open(reference, viewer).map(own::askedIn).orElse(List.of());
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<String> asksAbout(OpenCase open) {
    return own.askedIn(open);
  }

  /**
   * The cases that wait for an answer from the region and, before that, for the viewer's: first
   * those that she has been asked to look at, by her last day. To an officer they are all open.
   */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<UnopenedCase> waiting(Viewer viewer) {
    return viewer.is(Role.OFFICER) ? List.of() : unopened.of(viewer);
  }

  /** Her last day in a case that the group has asked her to look at. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<LocalDate> lastDay(String reference, Viewer viewer) {
    return Optional.ofNullable(unopened.lastDays(viewer).get(reference));
  }

  /** Those of {@link #waiting} that wait for her answer, and not for a decision about her. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<UnopenedCase> toAnswer(Viewer viewer) {
    return waiting(viewer).stream().filter(one -> !one.waits()).toList();
  }

  /** For a page that tells their number alone. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public int countToAnswer(Viewer viewer) {
    return viewer.is(Role.OFFICER) ? 0 : unopened.countToAnswer(viewer);
  }

  /** Without a ground the case opens; with one it becomes a question to whoever decides. */
  @ForCaseWorkers
  public OwnAnswerOutcome answer(String reference, OwnAnswer answer, Viewer viewer) {
    var idea = idea(reference, viewer);
    caseLog.hold(idea.id());
    if (answer.parties() != rows.of(idea.id()).size()) {
      return OwnAnswerOutcome.PARTIES_CAME;
    }
    if (answer.ground() == null) {
      sayNone(idea, answer, viewer);
      return OwnAnswerOutcome.SAID;
    }
    var raised = new Raised(viewer.id(), answer.ground(), answer.words());
    return conflicts.raise(reference, raised, viewer)
        ? OwnAnswerOutcome.SAID
        : OwnAnswerOutcome.ASKED_BEFORE;
  }

  /** A second time it is said already. */
  private void sayNone(IdeaParties idea, OwnAnswer answer, Viewer viewer) {
    var known = rows.knownTo(viewer.id(), idea.id());
    if (known.seen().parties() != answer.parties() || own.of(idea, known, viewer).asked()) {
      rows.sayNone(viewer.id(), idea.id(), answer.parties(), viewer);
      caseLog.addUnopened(idea.id(), viewer, Act.NO_CONFLICT_SAID, "");
    }
  }

  /** From now on all are asked again whom it may concern. */
  @ForOfficers
  public void add(String reference, Party party, Viewer viewer) {
    UUID subject = idea(reference, viewer).id();
    caseLog.hold(subject);
    if (rows.add(subject, party, viewer)) {
      caseLog.add(subject, DoneBy.of(viewer), Act.PARTY_ADDED, party.name());
    }
  }

  private IdeaParties idea(String reference, Viewer viewer) {
    return submitted.parties(reference, viewer).orElseThrow(NotFound::new);
  }
}
