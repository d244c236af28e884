package se.regionsormland.portal.partners.suggested;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organisation and which idea are not for each other: said by either, it holds for both. */
@Component
class RefusedRows {

  /** Who has said so. */
  enum Side {
    IDEA,
    ACTOR
  }

  private final JdbcClient jdbc;

  RefusedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String reference, String slug, Side by) {
    jdbc.sql(
            """
            INSERT INTO suggestion_refused (reference, slug, by_side) VALUES (:reference, :slug, :by)
            ON CONFLICT DO NOTHING
            """)
        .param("reference", reference)
        .param("slug", slug)
        .param("by", by.name())
        .update();
  }

  /** By slug. */
  Set<String> ofIdea(String reference) {
    return jdbc
        .sql("SELECT slug FROM suggestion_refused WHERE reference = :reference")
        .param("reference", reference)
        .query((row, _) -> row.getString("slug"))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** By reference. */
  Set<String> ofActor(String slug) {
    return jdbc
        .sql("SELECT reference FROM suggestion_refused WHERE slug = :slug")
        .param("slug", slug)
        .query((row, _) -> row.getString("reference"))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
