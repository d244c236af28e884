package se.regionsormland.portal.projects;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Municipality;

@Component
class ProjectWriter {

  private static final int LONGEST_SLUG = 60;

  /** Addresses of the register's own pages. */
  private static final Set<String> TAKEN = Set.of("", "ny");

  private final JdbcClient jdbc;

  ProjectWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String add(UUID id, ProjectContent content) {
    // Two at once with one title or one form wait for each other.
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('project'))").query().listOfRows();
    return jdbc.sql("SELECT slug FROM project WHERE id = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .orElseGet(() -> addFirst(id, content));
  }

  private String addFirst(UUID id, ProjectContent content) {
    var slug = freeSlug(content.title());
    jdbc.sql(
            """
            INSERT INTO project (id, slug, title, number, owner, partners, area, municipalities, year_from,
                                 year_to, summary, learnt, source, checked_on, continues, version)
            VALUES (:id, :slug, :title, :number, :owner, :partners, :area, :municipalities, :from,
                    :to, :summary, :learnt, :source, :checked,
                    (SELECT id FROM project WHERE slug = :continues), 0)
            """)
        .params(params(content))
        .param("id", id)
        .param("slug", slug)
        .update();
    return slug;
  }

  boolean change(String slug, long version, ProjectContent content) {
    return jdbc.sql(
                """
                UPDATE project
                SET title = :title, number = :number, owner = :owner, partners = :partners, area = :area,
                    municipalities = :municipalities, year_from = :from, year_to = :to,
                    summary = :summary, learnt = :learnt, source = :source, checked_on = :checked,
                    continues = (SELECT id FROM project WHERE slug = :continues),
                    version = version + 1
                WHERE slug = :slug AND version = :version
                """)
            .params(params(content))
            .param("slug", slug)
            .param("version", version)
            .update()
        == 1;
  }

  private static Map<String, @Nullable Object> params(ProjectContent content) {
    var params = new HashMap<String, @Nullable Object>();
    params.put("title", content.title());
    params.put("number", content.number());
    params.put("owner", content.who().owner());
    params.put("partners", content.who().partners());
    params.put("area", content.where().area());
    params.put("municipalities", Municipality.names(content.where().municipalities()));
    params.put("from", content.years().from());
    params.put("to", content.years().to());
    params.put("summary", content.summary());
    params.put("learnt", content.learnt());
    params.put("source", content.source().text());
    params.put("checked", content.source().checkedOn());
    params.put("continues", content.continues());
    return params;
  }

  private String freeSlug(String title) {
    var wanted = slugOf(title);
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? wanted : (wanted + "-" + number).replaceFirst("^-", "p-"))
        .filter(slug ->
            !TAKEN.contains(slug)
                && jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM project WHERE slug = :slug)")
                    .param("slug", slug)
                    .query(Boolean.class)
                    .single())
        .findFirst()
        .orElseThrow();
  }

  private static String slugOf(String title) {
    var plain =
        Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() <= LONGEST_SLUG
        ? plain
        : plain.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
  }
}
