package se.regionsormland.portal.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table; an organisation without a row has no address that is known. */
@Component
class ActorAddressRows {

  private final JdbcClient jdbc;

  ActorAddressRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ActorAddress> of(String slug) {
    return jdbc.sql("SELECT domain, mailbox FROM actor_address WHERE slug = :slug")
        .param("slug", slug)
        .query(ActorAddress.class)
        .optional();
  }

  /** By slug; those of whom nothing is known are left out. */
  Map<String, String> domainsOf(Collection<String> slugs) {
    var domains = new HashMap<String, String>();
    jdbc.sql("SELECT slug, domain FROM actor_address WHERE slug = ANY (:slugs)")
        .param("slugs", slugs.toArray(String[]::new))
        .query(row -> {
          domains.put(row.getString("slug"), row.getString("domain"));
        });
    return domains;
  }

  void put(String slug, ActorAddress address, String by) {
    jdbc.sql(
            """
            INSERT INTO actor_address (slug, domain, mailbox, by_name)
            VALUES (:slug, :domain, :mailbox, :by)
            ON CONFLICT (slug) DO UPDATE
            SET domain = excluded.domain, mailbox = excluded.mailbox, by_name = excluded.by_name
            """)
        .param("slug", slug)
        .param("domain", address.domain())
        .param("mailbox", address.mailbox())
        .param("by", by)
        .update();
  }
}
