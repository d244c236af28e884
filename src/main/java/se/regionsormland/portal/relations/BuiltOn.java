package se.regionsormland.portal.relations;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.projects.GoesOnFrom;
import se.regionsormland.portal.records.RecordGuard;

/** A case that builds on a project leads to a project that goes on from it. */
@Component
class BuiltOn implements GoesOnFrom {

  private final RelationRows rows;
  private final RecordGuard guard;

  BuiltOn(RelationRows rows, RecordGuard guard) {
    this.rows = rows;
    this.guard = guard;
  }

  @Override
  public Optional<String> project(UUID idea, Viewer viewer) {
    return guard.opens(idea, viewer)
        ? rows.of(idea).stream()
            .filter(one -> one.kind() == RelationKind.BUILDS_ON && one.ended() == null)
            .flatMap(one ->
                one.other() instanceof Other.Project(var slug) ? Stream.of(slug) : Stream.empty())
            .findFirst()
        : Optional.empty();
  }
}
