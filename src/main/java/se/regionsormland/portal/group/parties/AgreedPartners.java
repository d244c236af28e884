package se.regionsormland.portal.group.parties;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.introductions.event.IntroductionMade;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/**
 * Whom an idea's owner has said yes to meet becomes a party of the case, by her organisation: who
 * belongs to it is asked about a conflict of interest, also when the case has opened to her. A
 * person without an organisation is none. The log says that they met, and not who.
 */
@Component
class AgreedPartners {

  private final PartyRows rows;
  private final CaseLog caseLog;

  AgreedPartners(PartyRows rows, CaseLog caseLog) {
    this.rows = rows;
    this.caseLog = caseLog;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(IntroductionMade made) {
    var idea = made.idea();
    var organisation = made.asker().organisation().strip();
    if (idea == null || organisation.isEmpty()) {
      return;
    }
    caseLog.hold(idea);
    var _ = rows.add(idea, new Party(Party.Part.PARTNER, organisation), DoneBy.portal());
  }
}
