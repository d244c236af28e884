package se.regionsormland.portal.group.parties;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.event.SenderNamed;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/**
 * A sender who says another name, or whom she is from, is a party that nobody has answered about:
 * the case closes to each member until she has.
 */
@Component
class RenamedSenders {

  private final PartyRows rows;
  private final CaseLog caseLog;

  RenamedSenders(PartyRows rows, CaseLog caseLog) {
    this.rows = rows;
    this.caseLog = caseLog;
  }

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
}
