package se.regionsormland.portal.relations;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.synergies.Synergies;
import se.regionsormland.portal.synergies.Wording;

/** Hints that have somebody at the other end, as relations that a person may make of them. */
@Component
public class Suggestions {

  private final Synergies synergies;

  Suggestions(Synergies synergies) {
    this.synergies = synergies;
  }

  /** What is among the {@code known} already is not suggested, in whatever kind. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Suggested> about(SubmittedIdea idea, List<Relation> known, Viewer viewer) {
    var said = known.stream().map(one -> one.other().address()).toList();
    return synergies.about(idea, viewer).stream()
        .flatMap(hint ->
            hint.with().stream()
                .map(other ->
                    new Suggested(
                        RelationKind.of(hint.kind()),
                        other.address().substring(other.address().lastIndexOf('/') + 1),
                        other.name(),
                        hint.sentence())))
        .filter(one -> said.stream().noneMatch(address -> address.endsWith("/" + one.other())))
        .toList();
  }

  /** What the portal thinks may be a relation: nobody has said so. {@code other} as it is typed. */
  public record Suggested(RelationKind kind, String other, String name, Wording sentence) {}
}
