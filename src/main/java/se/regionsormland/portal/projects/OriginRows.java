package se.regionsormland.portal.projects;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which request became which project: said once, when the project is made. */
@Component
class OriginRows {

  private static final String PROJECTS =
      """
      SELECT p.slug, idea_id FROM project_origin o JOIN project p ON p.id = o.project_id
        JOIN submitted_request r USING (idea_id)
      """;

  private final JdbcClient jdbc;

  OriginRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID project, UUID request) {
    jdbc.sql("INSERT INTO project_origin VALUES (:project, :request)")
        .param("project", project)
        .param("request", request)
        .update();
  }

  /** The slug of what the request became. */
  Optional<String> of(UUID request) {
    return slugs(PROJECTS + "WHERE idea_id = :id", request).stream().findFirst();
  }

  /** By the request: one statement for all. */
  Map<UUID, String> of(Collection<UUID> requests) {
    var slugs = new HashMap<UUID, String>();
    jdbc.sql(PROJECTS + "WHERE idea_id = ANY (:ids)")
        .param("ids", requests.toArray(UUID[]::new))
        .query(row -> {
          slugs.putIfAbsent(row.getObject("idea_id", UUID.class), row.getString("slug"));
        });
    return slugs;
  }

  /** Also of the requests that were made from it. */
  List<String> ofAll(UUID idea) {
    return slugs(PROJECTS + "WHERE :id IN (idea_id, r.origin_id) ORDER BY p.slug", idea);
  }

  private List<String> slugs(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query((row, _) -> row.getString(1)).list();
  }

  /** {@code shown}: the reference of what everybody may read, its own or else its idea's. */
  record Request(UUID id, @Nullable String shown) {}

  Optional<Request> request(String slug) {
    return jdbc.sql(
            """
            SELECT o.idea_id, (
              SELECT s.reference
              FROM submitted_request r JOIN submitted_idea s ON s.id IN (r.idea_id, r.origin_id)
                JOIN public_idea USING (reference)
              WHERE r.idea_id = o.idea_id ORDER BY s.id = r.idea_id DESC LIMIT 1) AS shown
            FROM project_origin o JOIN project p ON p.id = o.project_id WHERE p.slug = :slug
            """)
        .param("slug", slug)
        .query(
            (row, _) -> new Request(row.getObject("idea_id", UUID.class), row.getString("shown")))
        .optional();
  }

  /** The reference of what everybody may read: the request's own, else that of its idea. */
  Optional<String> shown(UUID request) {
    return jdbc.sql(
            """
            SELECT s.reference
            FROM submitted_request r JOIN submitted_idea s ON s.id IN (r.idea_id, r.origin_id)
              JOIN public_idea USING (reference)
            WHERE r.idea_id = :id ORDER BY s.id = r.idea_id DESC LIMIT 1
            """)
        .param("id", request)
        .query(String.class)
        .optional();
  }
}
