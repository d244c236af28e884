package se.regionsormland.portal.introductions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.OwnerKey;
import se.regionsormland.portal.ideas.ReachableIdea;
import se.regionsormland.portal.ideas.ReachableIdeas;
import se.regionsormland.portal.introductions.event.About;
import se.regionsormland.portal.introductions.event.Party;
import se.regionsormland.portal.offers.Offer;
import se.regionsormland.portal.offers.Offers;

/** What can be asked about just now. What is hidden or withdrawn is not there. */
@Component
class Subjects {

  private final ReachableIdeas ideas;
  private final Offers offers;

  Subjects(ReachableIdeas ideas, Offers offers) {
    this.ideas = ideas;
    this.offers = offers;
  }

  Optional<Subject> idea(String reference) {
    return ideas.withReference(reference).map(Subjects::of);
  }

  Optional<Subject> ownIdea(OwnerKey key) {
    return ideas.withKey(key).map(Subjects::of);
  }

  Optional<Subject> offer(UUID id) {
    return offers.find(id).flatMap(this::of);
  }

  Optional<Subject> ownOffer(String holderKey) {
    return offers.withKey(holderKey).flatMap(this::of);
  }

  Optional<Subject> find(Subject.Kind kind, UUID id) {
    return switch (kind) {
      case IDEA -> ideas.withId(id).map(Subjects::of);
      case OFFER -> offer(id);
    };
  }

  /** Where the owner answers, by a key of the letter's own. */
  String newPageFor(Subject subject) {
    return switch (subject.kind()) {
      case IDEA -> ideas.freshKeyTo(subject.id()).page() + "/presentationer";
      case OFFER -> "/mina-erbjudanden/" + offers.freshKeyTo(subject.id()) + "/presentationer";
    };
  }

  /** It is called by its organisation, which is all that is known of the person. */
  private Optional<Subject> of(Offer offer) {
    var organisation = offer.content().organisation();
    return offers
        .addressOf(offer.id())
        .map(address ->
            new Subject(
                Subject.Kind.OFFER,
                offer.id(),
                new About("", organisation),
                new Party("", organisation, address, "")));
  }

  private static Subject of(ReachableIdea idea) {
    var contact = idea.contact();
    return new Subject(
        Subject.Kind.IDEA,
        idea.id(),
        new About(idea.reference(), idea.title()),
        new Party(contact.name(), contact.organisation(), contact.email(), contact.telephone()));
  }
}
