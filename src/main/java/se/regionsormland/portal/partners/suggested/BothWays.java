package se.regionsormland.portal.partners.suggested;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.ideas.ReachableIdeas;
import se.regionsormland.portal.ideas.ReachableIdeas.ReachableIdea;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.published.IdeaMeasures;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.partners.PartnerHit;
import se.regionsormland.portal.partners.Partners;
import se.regionsormland.portal.profiles.OwnProfiles;
import se.regionsormland.portal.profiles.Profile;
import se.regionsormland.portal.web.DeadKey;

/**
 * Partners for an idea and ideas for an organisation, each with the reason, until one of the two
 * has said that it is not for her. Read from what everybody may read: the idea's public words, and
 * what the organisation says of itself.
 */
@Service
@Transactional
class BothWays {

  private static final int SHOWN = 5;
  private static final int CLOSEST = 2;
  private static final int LOOKED_AT = 40;

  private final Partners partners;
  private final Actors actors;
  private final PublicIdeas ideas;
  private final ReachableIdeas reachable;
  private final IdeaMeasures measures;
  private final OwnProfiles profiles;
  private final RefusedRows refused;

  BothWays(
      Partners partners,
      Actors actors,
      PublicIdeas ideas,
      ReachableIdeas reachable,
      IdeaMeasures measures,
      OwnProfiles profiles,
      RefusedRows refused) {
    this.partners = partners;
    this.actors = actors;
    this.ideas = ideas;
    this.reachable = reachable;
    this.measures = measures;
    this.profiles = profiles;
    this.refused = refused;
  }

  /** Of an idea that everybody may see; of another there is nothing to suggest by. */
  Optional<List<PartnerHit>> partnersFor(SenderKey key) {
    return reachable
        .withKey(key)
        .flatMap(mine -> ideas.find(mine.reference()).map(idea -> partnersFor(mine, idea)));
  }

  private List<PartnerHit> partnersFor(ReachableIdea mine, PublicIdea idea) {
    var not = refused.ofIdea(mine.reference());
    return measures.of(idea).stream()
        .limit(CLOSEST)
        .flatMap(measure -> partners.closestTo(measure, LOOKED_AT).stream())
        .filter(hit -> !hit.isOnlyAMember() && !not.contains(hit.actor().slug()))
        .filter(hit -> !isSender(mine, hit.actor()))
        .sorted(Comparator.comparingInt(PartnerHit::rank))
        .filter(eachOnce())
        .limit(SHOWN)
        .toList();
  }

  private static Predicate<PartnerHit> eachOnce() {
    var seen = new HashSet<String>();
    return hit -> seen.add(hit.actor().slug());
  }

  /** By any of its names: nobody is suggested to herself. */
  private boolean isSender(ReachableIdea idea, ActorCard actor) {
    var organisation = idea.contact().organisation();
    return !organisation.isBlank()
        && (organisation.strip().equalsIgnoreCase(actor.name())
            || actors.called(organisation).filter(actor::equals).isPresent());
  }

  void notForTheIdea(SenderKey key, String slug) {
    var mine = reachable.withKey(key).orElseThrow(DeadKey::new);
    actors
        .find(slug)
        .ifPresent(actor -> refused.add(mine.reference(), actor.slug(), RefusedRows.Side.IDEA));
  }

  /** Those that seek a partner, the best reason first. */
  List<SuggestedIdea> ideasFor(String key) {
    var profile = profile(key);
    var not = refused.ofActor(profile.slug());
    var actor = actors.find(profile.slug()).orElseThrow(DeadKey::new);
    return profile.content().areas().stream()
        .flatMap(area -> ideas.seekingPartners(area, null, "", LOOKED_AT).stream())
        .distinct()
        .filter(idea -> !not.contains(idea.reference()))
        .map(idea ->
            SuggestedIdea.of(
                idea, measures.of(idea).stream().limit(CLOSEST).toList(), profile.content()))
        .sorted(Comparator.comparingInt(SuggestedIdea::rank))
        .filter(one -> !isSender(one.idea(), actor))
        .limit(SHOWN)
        .toList();
  }

  private boolean isSender(PublicIdea idea, ActorCard actor) {
    return reachable
        .withReference(idea.reference())
        .filter(one -> isSender(one, actor))
        .isPresent();
  }

  void notForTheActor(String key, String reference) {
    var slug = profile(key).slug();
    ideas
        .find(reference)
        .ifPresent(idea -> refused.add(idea.reference(), slug, RefusedRows.Side.ACTOR));
  }

  private Profile profile(String key) {
    return profiles.profile(key).orElseThrow(DeadKey::new);
  }
}
