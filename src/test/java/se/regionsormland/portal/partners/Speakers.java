package se.regionsormland.portal.partners;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.actors.ActorChanged;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.JoinedActors;
import se.regionsormland.portal.actors.NewActor;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.profiles.ProfileSaid;

/** Organisations for tests that have joined and said what they do; taken away again afterwards. */
@Component
public class Speakers {

  private final JoinedActors joined;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;

  Speakers(
      JoinedActors joined,
      JdbcClient jdbc,
      TransactionTemplate transactions,
      ApplicationEventPublisher events) {
    this.joined = joined;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.events = events;
  }

  /** What one of them says; more is empty. */
  public record Saying(
      String works, Set<String> measures, Set<Resource> offers, Set<Resource> seeks) {}

  /** Gives its slug. */
  public String join(String name, String country, int area, Saying saying) {
    return transactions.execute(_ -> {
      var slug = joined.enter(new NewActor(name, "", ActorType.UNIVERSITY, null, country));
      say(slug, area, saying);
      return slug;
    });
  }

  /** Also of one that the strategy names. */
  public void say(String slug, int area, Saying saying) {
    jdbc.sql(
            """
            INSERT INTO actor_profile (slug, version, works, areas, measures, offers, seeks, confirmed_at)
            VALUES (:slug, 1, :works, :areas, :measures, :offers, :seeks, now())
            """)
        .param("slug", slug)
        .param("works", saying.works())
        .param("areas", List.of(area).toArray(Integer[]::new))
        .param("measures", saying.measures().toArray(String[]::new))
        .param("offers", saying.offers().stream().map(Enum::name).toArray(String[]::new))
        .param("seeks", saying.seeks().stream().map(Enum::name).toArray(String[]::new))
        .update();
    events.publishEvent(new ProfileSaid(slug));
  }

  /** The mailbox on its page. */
  public void readsAt(String slug, String mailbox) {
    jdbc.sql("UPDATE actor_profile SET mailbox = :mailbox WHERE slug = :slug")
        .param("mailbox", mailbox)
        .param("slug", slug)
        .update();
  }

  /** One that has joined is there no more. */
  public void go(String slug) {
    var owner = TestDatabase.owner(jdbc);
    owner.sql("DELETE FROM actor_profile WHERE slug = :slug").param("slug", slug).update();
    owner.sql("DELETE FROM actor WHERE slug = :slug").param("slug", slug).update();
    events.publishEvent(new ActorChanged(slug));
  }

  /** Nobody of them is left, nor a word that anybody has said. */
  public void goAll() {
    var owner = TestDatabase.owner(jdbc);
    owner.sql("DELETE FROM actor_profile").update();
    owner.sql("DELETE FROM actor_claim").update();
    owner.sql("DELETE FROM actor WHERE joined_at IS NOT NULL").update();
    events.publishEvent(new ActorChanged(""));
  }
}
