package se.regionsormland.portal.ideas.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.rows.IdeaRow;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.Conditions;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;

/** Reads the view that has public columns only. */
@Component
class PublicRows {

  /** So many are read at most for what they say, at some microseconds each. */
  static final int NEWEST = 3_000;

  private static final String LIST =
      """
      SELECT idea.*, found.hits, reach.beyond FROM (SELECT %s AS beyond) AS reach
      LEFT JOIN (
        SELECT reference, received_at, count(*) OVER () AS hits FROM (%s) AS narrowed
        ORDER BY received_at DESC, reference DESC LIMIT :limit) AS found ON true
      LEFT JOIN public_idea AS idea USING (reference)
      ORDER BY found.received_at DESC, found.reference DESC
      """;

  private static final String AMONG_NEWEST =
      LIST.formatted(
          "EXISTS (SELECT 1 FROM public_idea WHERE %1$s OFFSET :newest)",
          """
          SELECT * FROM (
            SELECT * FROM public_idea WHERE %1$s
            ORDER BY received_at DESC, reference DESC LIMIT :newest) AS newest
          WHERE %2$s
          """);

  /** What stands within is a question of its own (OFFSET 0), so that no order is walked for it. */
  static final String AMONG_ALL =
      LIST.formatted("false", "SELECT * FROM public_idea WHERE %1$s AND %2$s OFFSET 0");

  private final JdbcClient jdbc;

  PublicRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<IdeaToTalkOf> withReference(String reference) {
    return jdbc.sql(
            "SELECT idea.*, strateg.* FROM public_idea AS idea"
                + Strategs.joinedFor("idea.areas")
                + "WHERE reference = :reference")
        .param("reference", reference)
        .query((row, _) -> new IdeaToTalkOf(read(new IdeaRow(row)), Strategs.in(row)))
        .optional();
  }

  /**
   * Some of the list, newest first, and how many there are in all.
   *
   * @param beyond there are more, and nobody counted on
   */
  record Found(List<Placed<PublicIdea>> ideas, int count, boolean beyond) {
    private boolean isEnough(int limit) {
      return !beyond || ideas.size() == limit;
    }
  }

  /**
   * What many ideas have is looked for among the newest, and what is not found there is rare: then
   * the indexes know of all that have it. So no question reads the whole list.
   */
  Found find(PublicIdeaFilter filter, @Nullable Place after, int limit) {
    var newest = find(AMONG_NEWEST, filter, after, limit);
    return newest.isEnough(limit) ? newest : find(AMONG_ALL, filter, after, limit);
  }

  private Found find(String sql, PublicIdeaFilter filter, @Nullable Place after, int limit) {
    var narrowed = narrowed(filter);
    var place = new Conditions();
    if (after != null) {
      place
          .with("name", after.name())
          .and("at", after.at(), "(received_at, reference) < (:at, :name)");
    }
    return jdbc.sql(sql.formatted(place.sql(), narrowed.sql()))
        .params(narrowed.parameters())
        .params(place.parameters())
        .param("newest", filter.equals(PublicIdeaFilter.ALL) ? newest(after, limit) : NEWEST)
        .param("limit", limit)
        .query(PublicRows::found);
  }

  /** The whole list is counted from its beginning alone. */
  private static int newest(@Nullable Place after, int limit) {
    return after == null ? PublicIdeas.COUNTED + 1 : limit;
  }

  /** A row without an idea says that there is none. */
  private static Found found(ResultSet row) throws SQLException {
    var found = new Found(List.of(), 0, false);
    var ideas = new ArrayList<Placed<PublicIdea>>();
    while (row.next()) {
      if (row.getString("reference") != null) {
        ideas.add(new Placed<>(read(new IdeaRow(row)), place(row, "received_at")));
      }
      found = new Found(ideas, row.getInt("hits"), row.getBoolean("beyond"));
    }
    return found;
  }

  static Place place(ResultSet row, String time) throws SQLException {
    var at = DbTime.in(row, time);
    return Place.of(at, row.getString("reference"));
  }

  static Conditions narrowed(PublicIdeaFilter filter) {
    return new Conditions()
        .and("area", filter.area(), "areas @> ARRAY[:area]")
        .and(
            "municipality",
            filter.municipality(),
            "municipalities @> ARRAY[CAST(:municipality AS text)]")
        .and("need", filter.need(), "(needs @> ARRAY[CAST(:need AS text)] AND NOT stopped)")
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
