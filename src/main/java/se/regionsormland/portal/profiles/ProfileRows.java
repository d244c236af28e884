package se.regionsormland.portal.profiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.SwedishTime;

/** The table of profiles. */
@Component
class ProfileRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  ProfileRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Profile> find(String slug) {
    return jdbc.sql("SELECT * FROM actor_profile WHERE slug = :slug")
        .param("slug", slug)
        .query(ProfileRows::profile)
        .optional();
  }

  /** Those that somebody stands behind. */
  List<Profile> confirmed() {
    return jdbc.sql(
            "SELECT p.* FROM actor_profile p JOIN actor a USING (slug)"
                + " WHERE p.confirmed_at IS NOT NULL AND a.merged_into IS NULL")
        .query(ProfileRows::profile)
        .list();
  }

  void open(String slug) {
    jdbc.sql("INSERT INTO actor_profile (slug) VALUES (:slug) ON CONFLICT DO NOTHING")
        .param("slug", slug)
        .update();
  }

  /** Not, where somebody else has changed it since that version. */
  boolean change(String slug, long version, ProfileContent content) {
    return jdbc.sql(
                """
                UPDATE actor_profile SET version = version + 1, works = :works, areas = :areas,
                    measures = :measures, municipalities = :municipalities, offers = :offers,
                    seeks = :seeks, experience = :experience, languages = :languages,
                    mailbox = :mailbox, links = :links, confirmed_at = :now
                WHERE slug = :slug AND version = :version
                """)
            .param("slug", slug)
            .param("version", version)
            .param("works", content.works())
            .param("areas", content.areas().toArray(Integer[]::new))
            .param("measures", content.measures().stream().sorted().toArray(String[]::new))
            .param("municipalities", Municipality.names(content.municipalities()))
            .param("offers", names(content.offers()))
            .param("seeks", names(content.seeks()))
            .param("experience", content.experience().name())
            .param("languages", names(content.languages()))
            .param("mailbox", content.reach().mailbox())
            .param("links", content.reach().links().toArray(String[]::new))
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  /** Of one that has been written; says whether it has. */
  boolean confirm(String slug) {
    return jdbc.sql(
                "UPDATE actor_profile SET confirmed_at = :now WHERE slug = :slug AND version > 0")
            .param("slug", slug)
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  private static String[] names(Set<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  private static Profile profile(ResultSet row, int number) throws SQLException {
    var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
    return new Profile(
        row.getString("slug"),
        row.getLong("version"),
        content(row),
        confirmed == null ? null : SwedishTime.dateOf(confirmed.toInstant()));
  }

  private static ProfileContent content(ResultSet row) throws SQLException {
    return new ProfileContent(
        row.getString("works"),
        List.of((Integer[]) row.getArray("areas").getArray()),
        set(row, "measures", Function.identity()),
        set(row, "municipalities", Municipality::valueOf),
        set(row, "offers", Resource::valueOf),
        set(row, "seeks", Resource::valueOf),
        Experience.valueOf(row.getString("experience")),
        set(row, "languages", Tongue::valueOf),
        new ProfileContent.Reach(
            row.getString("mailbox"), List.of((String[]) row.getArray("links").getArray())));
  }

  private static <T> Set<T> set(ResultSet row, String column, Function<String, T> reading)
      throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray())
        .map(reading)
        .collect(Collectors.toUnmodifiableSet());
  }
}
