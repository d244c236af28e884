package se.regionsormland.portal.relations;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.conflicts.CompetingCases;
import se.regionsormland.portal.group.event.ConflictStands;

/** A conflict of interest that is decided later asks the same as one that was there before. */
@Component
class CompetingConflicts {

  private final RelationRows rows;
  private final CompetingCases competing;

  CompetingConflicts(RelationRows rows, CompetingCases competing) {
    this.rows = rows;
    this.competing = competing;
  }

  @EventListener
  void ask(ConflictStands event) {
    var here = event.subject().id();
    rows.of(here).stream()
        .filter(one -> one.kind() == RelationKind.COMPETES && one.ended() == null)
        .forEach(one -> {
          if (one.otherThan(here) instanceof Other.Case(var other)) {
            competing.compete(here, other);
          }
        });
  }
}
