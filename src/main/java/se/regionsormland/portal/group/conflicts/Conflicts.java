package se.regionsormland.portal.group.conflicts;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.group.event.ConflictStands;
import se.regionsormland.portal.group.parties.OwnQuestions;
import se.regionsormland.portal.group.parties.PartyRows;
import se.regionsormland.portal.ideas.IdeaParties;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.SeenCases;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/**
 * Conflicts of interest in a case (jäv: kommunallagen 6 kap. 28–32 §§ and 7 kap. 4 §,
 * förvaltningslagen 16–18 §§): who reads cases says so about herself, an officer, the chair or the
 * secretary about anybody, and {@link Deciders} says who decides. From a yes the case is not found
 * by the person.
 */
@Service
@Transactional
public class Conflicts {

  private final SubmittedIdeas submitted;
  private final ConflictRows rows;
  private final PartyRows parties;
  private final Deciders deciders;
  private final OwnQuestions own;
  private final People people;
  private final Members members;
  private final SeenCases seen;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  Conflicts(
      SubmittedIdeas submitted,
      ConflictRows rows,
      PartyRows parties,
      Deciders deciders,
      OwnQuestions own,
      People people,
      Members members,
      SeenCases seen,
      CaseLog caseLog,
      ApplicationEventPublisher events) {
    this.submitted = submitted;
    this.rows = rows;
    this.parties = parties;
    this.deciders = deciders;
    this.own = own;
    this.people = people;
    this.members = members;
    this.seen = seen;
    this.caseLog = caseLog;
    this.events = events;
  }

  /** Of a case that is not open to the viewer, what is about her and what she is to decide. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public ConflictCase of(String reference, Viewer viewer) {
    var idea = idea(reference, viewer);
    var all = rows.about(idea.id());
    var known = parties.knownTo(viewer.id(), idea.id());
    var question = own.of(idea, known, viewer);
    var group = deciders.ofGroup(all);
    var decidable = Deciders.decidable(all, group, viewer);
    var shown =
        all.stream()
            .filter(one ->
                question.opened()
                    || one.person().equals(viewer.id())
                    || decidable.contains(one.id()))
            .toList();
    return new ConflictCase(
        reference,
        idea.title(),
        OwnQuestions.parties(idea, known.later()),
        question,
        shown,
        decidable,
        Deciders.officersDecide(all, group));
  }

  /** All of a case that is open to who asks. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Conflict> in(OpenCase open) {
    return rows.about(open.id());
  }

  /** What waits for the viewer's decision; never what is about her, or of a case closed to her. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<ToDecide> toDecide(Viewer viewer) {
    return rows.waiting(viewer).stream().flatMap(one -> toDecide(one, viewer)).toList();
  }

  private Stream<ToDecide> toDecide(ConflictRows.Waiting at, Viewer viewer) {
    var all = at.conflicts();
    var decidable = deciders.decidable(all, viewer);
    return all.stream()
        .filter(one -> decidable.contains(one.id()))
        .map(one ->
            new ToDecide(at.reference(), at.title(), one.id(), one.personName(), one.raised()));
  }

  /**
   * The latest first: what was decided about the viewer, and for who settles about the others; from
   * a yes nothing about herself.
   */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<LatelyDecided> decided(Viewer viewer) {
    return rows.decided(viewer, members.settles(viewer));
  }

  /**
   * Asks whether somebody has a conflict of interest: oneself, or for an officer and the group's
   * chair and secretary anybody who reads cases.
   *
   * @return false if it is asked already, or answered with a yes
   */
  @ForCaseWorkers
  public boolean raise(String reference, Raised raised, Viewer viewer) {
    var idea = idea(reference, viewer);
    var name = people.nameOf(raised.person(), viewer);
    caseLog.hold(idea.id());
    boolean added = rows.add(idea.id(), raised, name, viewer);
    if (added) {
      caseLog.addUnopened(idea.id(), viewer, Act.CONFLICT_RAISED, name);
    }
    return added;
  }

  /**
   * Decides, unless somebody was first.
   *
   * @return as it was decided, by whom and when
   * @throws NotFound also for the person herself, and for whoever else may not decide
   */
  @ForCaseWorkers
  public Conflict.Decided decide(String reference, UUID id, Decision decision, Viewer viewer) {
    var idea = idea(reference, viewer);
    caseLog.hold(idea.id());
    var before = one(idea, id);
    if (before.decided() != null) {
      return before.decided();
    }
    if (!deciders.decidable(rows.about(idea.id()), viewer).contains(id)) {
      throw new NotFound();
    }
    settle(idea, before, decision, viewer);
    return Objects.requireNonNull(one(idea, id).decided());
  }

  private void settle(IdeaParties idea, Conflict one, Decision decision, Viewer viewer) {
    rows.decide(one.id(), decision, viewer);
    var act = decision.stands() ? Act.CONFLICT_STANDS : Act.CONFLICT_DENIED;
    caseLog.addUnopened(idea.id(), viewer, act, named(idea, one, decision));
    if (decision.stands()) {
      events.publishEvent(new ConflictStands(Subject.idea(idea.id()), one.person()));
    } else {
      parties.sayNone(one.person(), idea.id(), parties.of(idea.id()).size(), viewer);
    }
  }

  /** After a yes the log keeps whether the person had opened it, and when she last did. */
  private String named(IdeaParties idea, Conflict one, Decision decision) {
    if (!decision.stands()) {
      return one.personName();
    }
    return seen.lastSeen(idea.id(), one.person())
        .map(at ->
            "%s (öppnade ärendet senast %s)"
                .formatted(one.personName(), SwedishTime.longDateAndTime(at, Languages.SWEDISH)))
        .orElseGet(() -> one.personName() + " (hade inte öppnat ärendet)");
  }

  private Conflict one(IdeaParties idea, UUID id) {
    return rows.about(idea.id()).stream()
        .filter(one -> one.id().equals(id))
        .findAny()
        .orElseThrow(NotFound::new);
  }

  private IdeaParties idea(String reference, Viewer viewer) {
    return submitted.parties(reference, viewer).orElseThrow(NotFound::new);
  }
}
