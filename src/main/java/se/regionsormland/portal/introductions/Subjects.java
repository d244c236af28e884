package se.regionsormland.portal.introductions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.actors.OrganisationNames;
import se.regionsormland.portal.ideas.ReachableIdeas;
import se.regionsormland.portal.ideas.ReachableIdeas.ReachableIdea;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.introductions.event.About;
import se.regionsormland.portal.introductions.event.Party;
import se.regionsormland.portal.offers.Offer;
import se.regionsormland.portal.offers.Offers;

/** What can be asked about just now. What is hidden or withdrawn is not there. */
@Component
class Subjects {

  private final ReachableIdeas ideas;
  private final Offers offers;
  private final OrganisationNames organisations;

  Subjects(ReachableIdeas ideas, Offers offers, OrganisationNames organisations) {
    this.ideas = ideas;
    this.offers = offers;
    this.organisations = organisations;
  }

  Optional<AskedAbout> idea(String reference) {
    return ideas.withReference(reference).map(this::of);
  }

  Optional<AskedAbout> ownIdea(SenderKey key) {
    return ideas.withKey(key).map(this::of);
  }

  Optional<AskedAbout> offer(UUID id) {
    return offers.find(id).flatMap(this::of);
  }

  Optional<AskedAbout> ownOffer(String holderKey) {
    return offers.withKey(holderKey).flatMap(this::of);
  }

  Optional<AskedAbout> find(AskedAbout.Kind kind, UUID id) {
    return switch (kind) {
      case IDEA -> ideas.withId(id).map(this::of);
      case OFFER -> offer(id);
    };
  }

  /** Where the owner answers, by a key of the letter's own. */
  String newPageFor(AskedAbout subject) {
    return switch (subject.kind()) {
      case IDEA -> ideas.freshKeyTo(subject.id()).page() + "/presentationer";
      case OFFER -> "/mina-erbjudanden/" + offers.freshKeyTo(subject.id()) + "/presentationer";
    };
  }

  /** It is called by its organisation, which is all that is known of the person. */
  private Optional<AskedAbout> of(Offer offer) {
    var organisation = offer.content().organisation();
    return offers
        .holderOf(offer.id())
        .map(holder ->
            new AskedAbout(
                AskedAbout.Kind.OFFER,
                offer.id(),
                new About("", organisation, offer.unconfirmedName()),
                new Party("", organisation, holder.email(), "", offer.unconfirmedName()),
                holder.language()));
  }

  Party party(String name, String organisation, String email, String telephone) {
    var unconfirmed = organisations.unconfirmed(organisation, email);
    return new Party(name, organisation, email, telephone, unconfirmed);
  }

  private AskedAbout of(ReachableIdea idea) {
    var contact = idea.contact();
    return new AskedAbout(
        AskedAbout.Kind.IDEA,
        idea.id(),
        new About(idea.reference(), idea.title(), ""),
        party(contact.name(), contact.organisation(), contact.email(), contact.telephone()),
        idea.language());
  }
}
