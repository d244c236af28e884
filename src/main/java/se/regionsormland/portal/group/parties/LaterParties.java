package se.regionsormland.portal.group.parties;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.SenderNamed;
import se.regionsormland.portal.introductions.event.IntroductionMade;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/** Parties that a case gets by what happens after it has come in. */
@Component
class LaterParties {

  private final PartyRows rows;
  private final CaseLog caseLog;

  LaterParties(PartyRows rows, CaseLog caseLog) {
    this.rows = rows;
    this.caseLog = caseLog;
  }

  /**
   * A sender who says another name, or whom she is from, is a party that nobody has answered about:
   * the case closes to each member until she has.
   */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(SenderNamed named) {
    Stream.of(named.organisation(), named.name())
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .findFirst()
        .ifPresent(one -> add(named, one));
  }

  private void add(SenderNamed named, String name) {
    caseLog.hold(named.ideaId());
    var _ = rows.add(named.ideaId(), new Party(Party.Part.OWNER, name), DoneBy.sender());
  }

  /**
   * Whom an idea's owner has said yes to meet becomes a party of the case, by her organisation: who
   * belongs to it is asked about a conflict of interest, also when the case has opened to her. A
   * person without an organisation is none. The log says that they met, and not who.
   */
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
