package se.regionsormland.portal.ideas.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.rows.IdeaRow;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Municipality.PlaceCount;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;

/** The public ideas by when they were shown. */
@Component
class ShownRows {

  private static final String FROM =
      "SELECT p.*, s.shown_at, s.news_at FROM public_idea p JOIN shown_idea s USING (reference) WHERE ";

  private static final String NEWEST_FIRST = " ORDER BY s.shown_at DESC, reference DESC";

  private static final String AMONG_NEWEST =
      """
      reference IN (
        SELECT reference FROM (
          SELECT * FROM public_idea JOIN shown_idea USING (reference)
          WHERE (shown_at, reference) < (:at, :name)
          ORDER BY shown_at DESC, reference DESC LIMIT :newest) AS newest
        WHERE %s ORDER BY shown_at DESC, reference DESC LIMIT :part)
      """;

  private static final String AMONG_ALL =
      """
      reference IN (
        SELECT reference FROM (
          SELECT reference, shown_at FROM public_idea JOIN shown_idea USING (reference)
          WHERE (shown_at, reference) < (:at, :name) AND %s OFFSET 0) AS narrowed
        ORDER BY shown_at DESC, reference DESC LIMIT :part)
      """;

  /** The counts are rows without an idea. */
  private static final String ON_MAP =
      """
      SELECT * FROM (%s) AS idea FULL JOIN (
        SELECT coalesce(area, 0) AS area, place, count(DISTINCT reference) AS many
        FROM public_idea CROSS JOIN LATERAL unnest(areas) AS area
        LEFT JOIN LATERAL unnest(municipalities) AS place ON true
        GROUP BY GROUPING SETS ((area, place), (place), (area))
        HAVING place IS NOT NULL OR grouping(place) = 1) AS counted ON false
      ORDER BY shown_at DESC, reference DESC
      """
          .formatted(FROM + AMONG_NEWEST.formatted("true"));

  private static final int PART = 100;
  private static final Place END = Place.of(Instant.parse("2999-12-31T00:00:00Z"), "");

  private final JdbcClient jdbc;

  ShownRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What {@code wanted} leaves out takes nobody's room: it goes on to the end of the list. */
  List<ShownIdea> latest(PublicIdeaFilter filter, Predicate<PublicIdea> wanted, int limit) {
    var found = new ArrayList<ShownIdea>();
    var part = part(filter, END);
    while (found.size() < limit && !part.isEmpty()) {
      part.stream()
          .map(Placed::row)
          .filter(shown -> wanted.test(shown.idea()))
          .limit(limit - found.size())
          .forEach(found::add);
      part = part.size() < PART ? List.of() : part(filter, part.getLast().place());
    }
    return found;
  }

  /** Among the newest, or where they are too few by the indexes, as {@link PublicRows#find}. */
  private List<Placed<ShownIdea>> part(PublicIdeaFilter filter, Place after) {
    var newest = part(AMONG_NEWEST, filter, after);
    return newest.size() == PART || filter.equals(PublicIdeaFilter.ALL)
        ? newest
        : part(AMONG_ALL, filter, after);
  }

  private List<Placed<ShownIdea>> part(String sql, PublicIdeaFilter filter, Place after) {
    var narrowed = PublicRows.narrowed(filter);
    return jdbc.sql(FROM + sql.formatted(narrowed.sql()) + NEWEST_FIRST)
        .params(narrowed.parameters())
        .param("at", after.at())
        .param("name", after.name())
        .param("newest", PublicRows.NEWEST)
        .param("part", PART)
        .query((row, _) -> new Placed<>(read(row), PublicRows.place(row, "shown_at")))
        .list();
  }

  IdeasOnMap onMap(int latest) {
    var counts = new ArrayList<PlaceCount>();
    var ideas = new ArrayList<PublicIdea>();
    jdbc.sql(ON_MAP)
        .param("at", END.at())
        .param("name", END.name())
        .param("newest", latest)
        .param("part", latest)
        .query(row -> {
          if (row.getString("reference") == null) {
            counts.add(PlaceCount.of(row));
          } else {
            ideas.add(PublicRows.read(new IdeaRow(row)));
          }
        });
    return new IdeasOnMap(counts, ideas);
  }

  /** That became news after the one and up to the other. */
  List<ShownIdea> between(Instant after, Instant until) {
    return jdbc.sql(FROM + "s.news_at > :after AND s.news_at <= :until" + NEWEST_FIRST)
        .param("after", DbTime.of(after))
        .param("until", DbTime.of(until))
        .query((row, _) -> read(row))
        .list();
  }

  private static ShownIdea read(ResultSet row) throws SQLException {
    return new ShownIdea(
        PublicRows.read(new IdeaRow(row)), DbTime.in(row, "shown_at"), DbTime.in(row, "news_at"));
  }
}
