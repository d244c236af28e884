package se.regionsormland.portal.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.shared.County;
import se.regionsormland.portal.shared.Municipality;

@Component
class ActorRegister {

  private final JdbcClient jdbc;

  ActorRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Enters those who are not there yet; a changed name is taken over. Gives all there are. */
  @Transactional
  List<ActorCard> enter(List<KeyActor> organisations, List<Mention> mentions) {
    organisations.forEach(this::enter);
    mentions.forEach(this::enter);
    County.ours().domains().forEach(this::enter);
    return all();
  }

  private void enter(Mention mention) {
    var home = mention.home();
    jdbc.sql(
            """
            INSERT INTO actor (slug, name, type, municipality)
            VALUES (:slug, :name, :type, :municipality)
            ON CONFLICT (slug) DO UPDATE
            SET name = excluded.name, type = excluded.type, municipality = excluded.municipality
            WHERE (actor.name, actor.type, actor.municipality)
                IS DISTINCT FROM (excluded.name, excluded.type, excluded.municipality)
            """)
        .param("slug", mention.slug())
        .param("name", mention.name())
        .param("type", mention.type().name())
        .param("municipality", home == null ? null : home.code())
        .update();
  }

  private void enter(KeyActor organisation) {
    var municipality = organisation.municipality();
    jdbc.sql(
            """
            INSERT INTO actor (slug, name, type, municipality, key_actor)
            VALUES (:slug, :name, :type, :municipality, :slug)
            ON CONFLICT (key_actor) DO UPDATE
            SET name = excluded.name, type = excluded.type, municipality = excluded.municipality
            WHERE (actor.name, actor.type, actor.municipality)
                IS DISTINCT FROM (excluded.name, excluded.type, excluded.municipality)
            """)
        .param("slug", organisation.id())
        .param("name", organisation.name())
        .param("type", ActorType.of(organisation).name())
        .param("municipality", municipality == null ? null : municipality.code())
        .update();
  }

  /** Known until somebody says otherwise. */
  private void enter(String slug, String domain) {
    jdbc.sql(
            """
            INSERT INTO actor_address (slug, domain, mailbox, by_name)
            VALUES (:slug, :domain, '', 'Projektporten') ON CONFLICT (slug) DO NOTHING
            """)
        .param("slug", slug)
        .param("domain", domain)
        .update();
  }

  List<ActorCard> all() {
    return jdbc.sql(
            "SELECT id, slug, name, type, municipality, key_actor, country FROM actor"
                + " WHERE merged_into IS NULL")
        .query(ActorRegister::card)
        .list();
  }

  /** Those that went up in another: which, and the name it had. */
  List<Merged> merged() {
    return jdbc.sql(
            "SELECT slug, name, merged_into AS into FROM actor WHERE merged_into IS NOT NULL")
        .query(Merged.class)
        .list();
  }

  record Merged(String slug, String name, String into) {}

  private static ActorCard card(ResultSet row, int number) throws SQLException {
    var municipality = row.getString("municipality");
    return new ActorCard(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        row.getString("name"),
        ActorType.valueOf(row.getString("type")),
        municipality == null ? null : Municipality.withCode(municipality).orElseThrow(),
        row.getString("key_actor"),
        row.getString("country"));
  }
}
