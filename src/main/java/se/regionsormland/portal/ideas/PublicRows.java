package se.regionsormland.portal.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;

/** Reads the view that has public columns only. */
@Component
class PublicRows {

  private static final int WORDS = 8;

  private final JdbcClient jdbc;

  PublicRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<PublicIdea> withReference(String reference) {
    return jdbc.sql("SELECT * FROM public_idea WHERE reference = :reference")
        .param("reference", reference)
        .query((row, _) -> read(row))
        .optional();
  }

  List<Placed<PublicIdea>> list(PublicIdeaFilter filter, @Nullable Place after, int limit) {
    var params = params(filter);
    params.put("limit", limit);
    var further = "";
    if (after != null) {
      params.put("at", after.at());
      params.put("name", after.name());
      further = " AND (received_at, reference) < (:at, :name)";
    }
    return jdbc.sql(
            "SELECT * FROM public_idea WHERE "
                + conditions(filter)
                + further
                + " ORDER BY received_at DESC, reference DESC LIMIT :limit")
        .params(params)
        .query((row, _) -> new Placed<>(read(row), place(row, "received_at")))
        .list();
  }

  static Place place(ResultSet row, String time) throws SQLException {
    var at = row.getObject(time, OffsetDateTime.class).toInstant();
    return Place.of(at, row.getString("reference"));
  }

  int count(PublicIdeaFilter filter, int limit) {
    var params = params(filter);
    params.put("limit", limit);
    return jdbc.sql(
            "SELECT count(*) FROM (SELECT 1 FROM public_idea WHERE "
                + conditions(filter)
                + " LIMIT :limit) AS counted")
        .params(params)
        .query(Integer.class)
        .single();
  }

  static String conditions(PublicIdeaFilter filter) {
    return Stream.of(
            filter.area() == null ? "" : ":area = ANY (areas)",
            filter.municipality() == null ? "" : ":municipality = ANY (municipalities)",
            filter.need() == null ? "" : "(:need = ANY (needs) AND NOT stopped)",
            // whole words in any inflection, or the letters as written, also within a compound
            filter.words().isBlank()
                ? ""
                : "(public_search @@ swedish_query(:words)" + " OR public_text LIKE ALL (:parts))")
        .filter(condition -> !condition.isEmpty())
        .reduce("true", (all, one) -> all + " AND " + one);
  }

  static Map<String, Object> params(PublicIdeaFilter filter) {
    var params = new HashMap<String, Object>();
    if (filter.area() != null) {
      params.put("area", filter.area());
    }
    if (filter.municipality() != null) {
      params.put("municipality", filter.municipality().name());
    }
    if (filter.need() != null) {
      params.put("need", filter.need().name());
    }
    if (!filter.words().isBlank()) {
      params.put("words", filter.words());
      params.put("parts", parts(filter.words()));
    }
    return params;
  }

  private static String[] parts(String words) {
    return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .limit(WORDS)
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toArray(String[]::new);
  }

  static PublicIdea read(ResultSet row) throws SQLException {
    var of = new IdeaRow(row);
    return new PublicIdea(
        of.text("reference"),
        of.text("title"),
        of.text("summary"),
        of.municipalities(),
        of.kind(),
        of.needs(),
        SwedishTime.dateOf(of.receivedAt()),
        of.areas(),
        row.getBoolean("stopped"));
  }
}
