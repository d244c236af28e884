package se.regionsormland.portal.assessment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.ideas.PublicIdea;
import se.regionsormland.portal.ideas.PublicIdeas;
import se.regionsormland.portal.ideas.SubmittedIdea;

/** What the machine says of an idea. It is shown as the machine's, and files nothing. */
@Component
class Machine {

  private static final int MEASURES = 8;
  private static final int ACTORS = 6;
  private static final int SIMILAR = 3;

  private final Finder finder;
  private final Catalogue catalogue;
  private final PublicIdeas publicIdeas;

  Machine(Finder finder, Catalogue catalogue, PublicIdeas publicIdeas) {
    this.finder = finder;
    this.catalogue = catalogue;
    this.publicIdeas = publicIdeas;
  }

  record Hints(Suggestions strategy, List<KeyActor> actors, List<PublicIdea> similar) {}

  Hints on(SubmittedIdea idea) {
    var text = textOf(idea);
    var found = finder.find(text, MEASURES);
    return new Hints(found, namedFor(found), similar(idea, text));
  }

  Suggestions find(String words) {
    return words.isBlank() ? Suggestions.NONE : finder.find(words, MEASURES);
  }

  static String textOf(SubmittedIdea idea) {
    var content = idea.content();
    return String.join("\n", content.title(), content.text(), content.change());
  }

  private List<KeyActor> namedFor(Suggestions found) {
    var strategy = catalogue.strategy();
    return found.measures().stream()
        .flatMap(hit -> strategy.keyActorsOf(hit.measure()).stream())
        .distinct()
        .limit(ACTORS)
        .toList();
  }

  private List<PublicIdea> similar(SubmittedIdea idea, String text) {
    return publicIdeas.similar(text, SIMILAR + 1).stream()
        .filter(other -> !other.reference().equals(idea.reference()))
        .limit(SIMILAR)
        .toList();
  }
}
