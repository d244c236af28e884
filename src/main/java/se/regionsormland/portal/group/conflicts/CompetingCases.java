package se.regionsormland.portal.group.conflicts;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.shared.Languages;

/**
 * Where two cases compete, whoever may not take part in the one gains or loses by the other: it is
 * asked whether she may take part in that. The portal asks and closes nothing; who decides is as
 * always. That it competes is told, with what is not.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CompetingCases {

  private static final Viewer PORTAL = new Viewer(new UUID(0, 0), DoneBy.portal().name(), Set.of());

  private final ConflictRows rows;
  private final CaseLog caseLog;
  private final MessageSource messages;

  CompetingCases(ConflictRows rows, CaseLog caseLog, MessageSource messages) {
    this.rows = rows;
    this.caseLog = caseLog;
    this.messages = messages;
  }

  /** From either, about the other. */
  public void compete(UUID one, UUID other) {
    ask(one, other, "group.competes");
    ask(other, one, "group.competes");
  }

  /** What was one case is two: who may not take part in the whole is asked about in the part. */
  public void divide(UUID whole, UUID part) {
    ask(whole, part, "group.divided");
  }

  private void ask(UUID closed, UUID subject, String why) {
    var words = messages.getMessage(why, null, Languages.SWEDISH);
    rows.about(closed).stream()
        .filter(one -> one.standsFor(one.person()))
        .forEach(one -> ask(subject, one, words));
  }

  private void ask(UUID subject, Conflict elsewhere, String words) {
    var raised = new Raised(elsewhere.person(), Ground.OTHER, words);
    if (rows.add(subject, raised, elsewhere.personName(), PORTAL)) {
      caseLog.add(subject, DoneBy.portal(), Act.CONFLICT_RAISED, elsewhere.personName());
    }
  }
}
