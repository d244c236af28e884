package se.regionsormland.portal.group;

import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.event.ConflictStands;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
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
  private final Deciders deciders;
  private final Members members;
  private final Colleagues colleagues;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  Conflicts(
      SubmittedIdeas submitted,
      ConflictRows rows,
      Deciders deciders,
      Members members,
      Colleagues colleagues,
      CaseLog caseLog,
      ApplicationEventPublisher events) {
    this.submitted = submitted;
    this.rows = rows;
    this.deciders = deciders;
    this.members = members;
    this.colleagues = colleagues;
    this.caseLog = caseLog;
    this.events = events;
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public ConflictCase of(String reference, Viewer viewer) {
    var idea = idea(reference, viewer);
    var all = rows.about(idea.id());
    return new ConflictCase(
        reference,
        idea.content().title(),
        idea.contact().organisation(),
        all,
        deciders.decidable(all, viewer),
        deciders.officersDecide(all));
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
    var name = nameOf(raised.person(), viewer);
    caseLog.hold(idea.id());
    boolean added = rows.add(idea.id(), raised, name, viewer);
    if (added) {
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.CONFLICT_RAISED, name);
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

  private void settle(SubmittedIdea idea, Conflict one, Decision decision, Viewer viewer) {
    rows.decide(one.id(), decision, viewer);
    var act = decision.stands() ? Act.CONFLICT_STANDS : Act.CONFLICT_DENIED;
    caseLog.add(idea.id(), DoneBy.of(viewer), act, one.personName());
    if (decision.stands()) {
      events.publishEvent(new ConflictStands(Subject.idea(idea.id()), one.person()));
    }
  }

  private Conflict one(SubmittedIdea idea, UUID id) {
    return rows.about(idea.id()).stream()
        .filter(one -> one.id().equals(id))
        .findAny()
        .orElseThrow(NotFound::new);
  }

  private String nameOf(UUID person, Viewer viewer) {
    if (person.equals(viewer.id())) {
      return viewer.name();
    }
    if (!viewer.is(Role.OFFICER) && !members.isDecider(viewer)) {
      throw new NotFound();
    }
    return colleagues.readingCases().stream()
        .filter(one -> one.id().equals(person))
        .map(Colleagues.Colleague::name)
        .findAny()
        .orElseThrow(NotFound::new);
  }

  private SubmittedIdea idea(String reference, Viewer viewer) {
    return submitted.withReference(reference, viewer).orElseThrow(NotFound::new);
  }
}
