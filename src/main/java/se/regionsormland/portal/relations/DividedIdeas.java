package se.regionsormland.portal.relations;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.conflicts.CompetingCases;
import se.regionsormland.portal.ideas.event.PartSubmitted;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;

/** A part that its sender has sent is a case of its own, and both say where it came from. */
@Component
class DividedIdeas {

  private static final Viewer SENDER = new Viewer(new UUID(0, 0), DoneBy.sender().name(), Set.of());

  private final DivisionRows divisions;
  private final RelationRows relations;
  private final CompetingCases conflicts;
  private final CaseLog caseLog;

  DividedIdeas(
      DivisionRows divisions, RelationRows relations, CompetingCases conflicts, CaseLog caseLog) {
    this.divisions = divisions;
    this.relations = relations;
    this.conflicts = conflicts;
    this.caseLog = caseLog;
  }

  /** By the region's own reason: nothing that the sender wrote in the one stands in the other. */
  @EventListener
  void on(PartSubmitted sent) {
    var reason = divisions.of(sent.whole()).orElseThrow().reason();
    var said = new NewRelation(RelationKind.DIVIDED, "", reason);
    relations.add(Subject.idea(sent.part()), new Other.Case(sent.whole()), said, SENDER);
    Stream.of(sent.part(), sent.whole())
        .forEach(one -> caseLog.add(one, DoneBy.sender(), Act.RELATION_MADE, ""));
    conflicts.divide(sent.whole(), sent.part());
  }
}
