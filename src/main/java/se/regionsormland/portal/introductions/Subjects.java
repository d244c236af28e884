package se.regionsormland.portal.introductions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.ShownIdea;
import se.regionsormland.portal.ideas.ShownIdeas;
import se.regionsormland.portal.introductions.event.About;
import se.regionsormland.portal.introductions.event.Party;

/** What can be asked about just now. What is hidden or withdrawn is not there. */
@Component
class Subjects {

  private final ShownIdeas ideas;

  Subjects(ShownIdeas ideas) {
    this.ideas = ideas;
  }

  Optional<Subject> idea(String reference) {
    return ideas.withReference(reference).map(Subjects::of);
  }

  Optional<Subject> ownIdea(String ownerKey) {
    return ideas.withKey(ownerKey).map(Subjects::of);
  }

  Optional<Subject> find(Subject.Kind kind, UUID id) {
    return switch (kind) {
      case IDEA -> ideas.withId(id).map(Subjects::of);
      case OFFER -> Optional.empty();
    };
  }

  /** Where the owner answers, by a key of the letter's own. */
  String newPageFor(Subject subject) {
    return "/mina-ideer/" + ideas.freshKeyTo(subject.id()) + "/presentationer";
  }

  private static Subject of(ShownIdea idea) {
    var contact = idea.contact();
    return new Subject(
        Subject.Kind.IDEA,
        idea.id(),
        new About(idea.reference(), idea.title()),
        new Party(contact.name(), contact.organisation(), contact.email(), contact.telephone()));
  }
}
