package se.regionsormland.portal.relations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.parties.JoinedCases;

/** Whose organisation is in the one is asked whether she may take part in the other as well. */
@Component
class TogetherCases implements JoinedCases {

  private final RelationRows relations;

  TogetherCases(RelationRows relations) {
    this.relations = relations;
  }

  /** One at the most: a trigger sees to it. */
  @Override
  public Optional<Joined> with(UUID subject) {
    return relations.others(subject, RelationKind.TOGETHER).stream()
        .map(one -> new Joined(one.reference(), one.since()))
        .findAny();
  }
}
