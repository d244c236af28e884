package se.regionsormland.portal.ideas.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.rows.IdeaRow;
import se.regionsormland.portal.shared.Conditions;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Municipality.PlaceCount;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;

/** Reads the view that has public columns only. */
@Component
class PublicRows {

  private final JdbcClient jdbc;

  PublicRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<PublicIdea> withReference(String reference) {
    return jdbc.sql("SELECT * FROM public_idea WHERE reference = :reference")
        .param("reference", reference)
        .query((row, _) -> read(new IdeaRow(row)))
        .optional();
  }

  List<Placed<PublicIdea>> list(PublicIdeaFilter filter, @Nullable Place after, int limit) {
    var narrowed = narrowed(filter).with("limit", limit);
    if (after != null) {
      narrowed
          .with("name", after.name())
          .and("at", after.at(), "(received_at, reference) < (:at, :name)");
    }
    return jdbc.sql(
            "SELECT * FROM public_idea WHERE "
                + narrowed.sql()
                + " ORDER BY received_at DESC, reference DESC LIMIT :limit")
        .params(narrowed.parameters())
        .query((row, _) -> new Placed<>(read(new IdeaRow(row)), place(row, "received_at")))
        .list();
  }

  static Place place(ResultSet row, String time) throws SQLException {
    var at = DbTime.in(row, time);
    return Place.of(at, row.getString("reference"));
  }

  int count(PublicIdeaFilter filter, int limit) {
    var narrowed = narrowed(filter).with("limit", limit);
    return jdbc.sql(
            "SELECT count(*) FROM (SELECT 1 FROM public_idea WHERE "
                + narrowed.sql()
                + " LIMIT :limit) AS counted")
        .params(narrowed.parameters())
        .query(Integer.class)
        .single();
  }

  List<PlaceCount> byPlace() {
    return jdbc.sql(
            """
            SELECT coalesce(area, 0) AS area, place, count(DISTINCT reference) AS many
            FROM public_idea CROSS JOIN LATERAL unnest(areas) AS area
            LEFT JOIN LATERAL unnest(municipalities) AS place ON true
            GROUP BY GROUPING SETS ((area, place), (place), (area))
            HAVING place IS NOT NULL OR grouping(place) = 1
            """)
        .query((row, _) -> PlaceCount.of(row))
        .list();
  }

  static Conditions narrowed(PublicIdeaFilter filter) {
    return new Conditions()
        .and("area", filter.area(), ":area = ANY (areas)")
        .and("municipality", filter.municipality(), ":municipality = ANY (municipalities)")
        .and("need", filter.need(), "(:need = ANY (needs) AND NOT stopped)")
        .says(filter.words(), "public_search", "public_text");
  }

  static PublicIdea read(IdeaRow of) throws SQLException {
    return new PublicIdea(
        of.text("reference"),
        of.text("title"),
        of.text("summary"),
        of.municipalities(),
        of.kind(),
        of.set("needs", Need::valueOf),
        SwedishTime.dateOf(of.receivedAt()),
        of.areas(),
        of.row().getBoolean("stopped"));
  }
}
