package se.regionsormland.portal.relations;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.cases.Exchanges;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/**
 * The region's own words to two senders, the same to both: nothing that either wrote, and their
 * references only where everybody may read both ideas.
 */
@Component
class NeutralWords {

  private final SubmittedIdeas submitted;
  private final PublicIdeas shown;
  private final Exchanges exchanges;
  private final MessageSource messages;

  NeutralWords(
      SubmittedIdeas submitted, PublicIdeas shown, Exchanges exchanges, MessageSource messages) {
    this.submitted = submitted;
    this.shown = shown;
    this.exchanges = exchanges;
    this.messages = messages;
  }

  void toBoth(RelationRow relation, Viewer viewer) {
    var both = ends(relation).map(id -> waiting(id, viewer)).toList();
    var names = both.stream().map(SubmittedIdea::reference).toList();
    boolean named = names.stream().allMatch(one -> shown.find(one).isPresent());
    both.forEach(idea ->
        exchanges.tell(
            Subject.idea(idea.id()),
            Exchange.Kind.RELATED,
            words(relation.kind(), named ? names : List.of(), idea.language())));
  }

  private static Stream<UUID> ends(RelationRow relation) {
    return relation.other() instanceof Other.Case(var id)
        ? Stream.of(relation.subject(), id)
        : Stream.empty();
  }

  private SubmittedIdea waiting(UUID id, Viewer viewer) {
    return submitted
        .find(id, viewer)
        .filter(idea -> idea.state() != IdeaState.WITHDRAWN)
        .orElseThrow(NotFound::new);
  }

  private String words(RelationKind kind, List<String> names, Locale language) {
    var which =
        names.isEmpty()
            ? messages.getMessage("relations.told.unnamed", null, language)
            : messages.getMessage("relations.told.named", names.toArray(), language);
    var told = which + " " + messages.getMessage("relations.told." + kind, null, language);
    return kind == RelationKind.OVERLAPS && !names.isEmpty()
        ? told + " " + messages.getMessage("relations.told.meet", null, language)
        : told;
  }
}
