package se.regionsormland.portal.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
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

  private void enter(Mention one) {
    enter("slug", one.slug(), one.name(), one.type(), one.home(), null);
  }

  private void enter(KeyActor one) {
    enter("key_actor", one.id(), one.name(), ActorType.of(one), one.municipality(), one.id());
  }

  private void enter(
      String knownBy,
      String slug,
      String name,
      ActorType type,
      @Nullable Municipality home,
      @Nullable String keyActor) {
    jdbc.sql(
            """
            INSERT INTO actor (slug, name, type, municipality, key_actor)
            VALUES (:slug, :name, :type, :municipality, :keyActor)
            ON CONFLICT (%s) DO UPDATE
            SET name = excluded.name, type = excluded.type, municipality = excluded.municipality
            WHERE (actor.name, actor.type, actor.municipality)
                IS DISTINCT FROM (excluded.name, excluded.type, excluded.municipality)
            """
                .formatted(knownBy))
        .param("slug", slug)
        .param("name", name)
        .param("type", type.name())
        .param("municipality", home == null ? null : home.code())
        .param("keyActor", keyActor)
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
        .query(new SimplePropertyRowMapper<>(Merged.class))
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
