package se.regionsormland.portal.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Conditions;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.Municipality.PlaceCount;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;

@Component
class ProjectRows {

  private static final String PROJECTS =
      "SELECT project.*, earlier.slug AS continued FROM project"
          + " LEFT JOIN project AS earlier ON earlier.id = project.continues";

  private final JdbcClient jdbc;

  ProjectRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Project> withSlug(String slug) {
    return withSlugs(List.of(slug)).stream().findFirst();
  }

  List<Project> withSlugs(Collection<String> slugs) {
    return slugs.isEmpty()
        ? List.of()
        : jdbc.sql(PROJECTS + " WHERE project.slug = ANY (:slugs)")
            .param("slugs", slugs.toArray(String[]::new))
            .query((row, _) -> read(row))
            .list();
  }

  List<Placed<Project>> list(ProjectFilter filter, @Nullable Place after, int limit) {
    var narrowed = narrowed(filter).with("limit", limit);
    if (after != null) {
      narrowed
          .with("slug", after.name())
          .and("since", after.order(), "(project.since, project.slug) < (:since, :slug)");
    }
    return jdbc.sql(
            PROJECTS
                + " WHERE "
                + narrowed.sql()
                + " ORDER BY project.since DESC, project.slug DESC LIMIT :limit")
        .params(narrowed.parameters())
        .query((row, _) ->
            new Placed<>(read(row), new Place(row.getLong("since"), row.getString("slug"))))
        .list();
  }

  List<PlaceCount> byPlace() {
    return jdbc.sql(
            """
            SELECT coalesce(area, 0) AS area, place, count(DISTINCT id) AS many FROM project
            LEFT JOIN LATERAL unnest(municipalities) AS place ON true
            GROUP BY GROUPING SETS ((area, place), (place), (area))
            HAVING place IS NOT NULL OR grouping(place) = 1
            """)
        .query((row, _) -> PlaceCount.of(row))
        .list();
  }

  int count(ProjectFilter filter, int limit) {
    var narrowed = narrowed(filter).with("limit", limit);
    return jdbc.sql(
            "SELECT count(*) FROM (SELECT 1 FROM project WHERE "
                + narrowed.sql()
                + " LIMIT :limit) AS counted")
        .params(narrowed.parameters())
        .query(Integer.class)
        .single();
  }

  List<ProjectName> names() {
    return jdbc.sql(
            "SELECT slug, title, year_from FROM project ORDER BY title COLLATE \"sv-x-icu\","
                + " year_from")
        .query((row, _) ->
            new ProjectName(
                row.getString("slug"),
                row.getString("title"),
                Objects.toString(row.getObject("year_from", Integer.class), "")))
        .list();
  }

  /** As far as fifty steps each way. */
  List<Project> chainOf(String slug) {
    return jdbc.sql(
            """
            WITH RECURSIVE before AS (
              SELECT id, continues, 0 AS steps FROM project WHERE slug = :slug
              UNION
              SELECT project.id, project.continues, steps - 1
              FROM project JOIN before ON project.id = before.continues WHERE steps > -50
            ), after AS (
              SELECT id, 0 AS steps FROM project WHERE slug = :slug
              UNION
              SELECT project.id, steps + 1
              FROM project JOIN after ON project.continues = after.id WHERE steps < 50
            )
            SELECT project.*, earlier.slug AS continued
            FROM (SELECT id, steps FROM before UNION SELECT id, steps FROM after) AS line
              JOIN project USING (id) LEFT JOIN project AS earlier ON earlier.id = project.continues
            WHERE steps = 0 OR project.slug <> :slug ORDER BY steps LIMIT 101
            """)
        .param("slug", slug)
        .query((row, _) -> read(row))
        .list();
  }

  /** Nearest first, without the project itself; no further than fifty steps. */
  List<Project> followersOf(String slug) {
    return jdbc.sql(
            """
            WITH RECURSIVE line AS (
              SELECT id, 0 AS steps FROM project WHERE slug = :slug
              UNION
              SELECT project.id, steps + 1
              FROM project JOIN line ON project.continues = line.id WHERE steps < 50
            )
            SELECT project.*, earlier.slug AS continued
            FROM line JOIN project USING (id) LEFT JOIN project AS earlier ON earlier.id = project.continues
            WHERE project.slug <> :slug ORDER BY steps LIMIT 50
            """)
        .param("slug", slug)
        .query((row, _) -> read(row))
        .list();
  }

  private static Conditions narrowed(ProjectFilter filter) {
    return new Conditions()
        .and("area", filter.area(), "project.area = :area")
        .and("municipality", filter.municipality(), ":municipality = ANY (project.municipalities)")
        .says(filter.words(), "project.search", "project.written");
  }

  static Project read(ResultSet row) throws SQLException {
    var places =
        Stream.of((String[]) row.getArray("municipalities").getArray())
            .map(Municipality::valueOf)
            .collect(Collectors.toSet());
    return new Project(
        row.getString("slug"),
        row.getLong("version"),
        new ProjectContent(
            row.getString("title"),
            row.getString("number"),
            new ProjectContent.Who(row.getString("owner"), row.getString("partners")),
            new ProjectContent.Where(row.getInt("area"), places),
            new ProjectContent.Years(
                row.getObject("year_from", Integer.class), row.getObject("year_to", Integer.class)),
            row.getString("summary"),
            row.getString("learnt"),
            new ProjectContent.Source(
                row.getString("source"), row.getObject("checked_on", LocalDate.class)),
            row.getString("continued")));
  }
}
