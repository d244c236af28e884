package se.regionsormland.portal.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public ideas by when they were shown. */
@Component
class ShownRows {

  private static final String FROM =
      "SELECT p.*, s.shown_at FROM public_idea p JOIN shown_idea s USING (reference) WHERE ";

  private static final String NEWEST_FIRST = " ORDER BY s.shown_at DESC, reference DESC";

  private final JdbcClient jdbc;

  ShownRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ShownIdea> latest(PublicIdeaFilter filter, int limit) {
    return jdbc.sql(FROM + PublicRows.conditions(filter) + NEWEST_FIRST + " LIMIT :limit")
        .params(PublicRows.params(filter))
        .param("limit", limit)
        .query((row, _) -> read(row))
        .list();
  }

  /** After the one and up to the other. */
  List<ShownIdea> between(Instant after, Instant until) {
    return jdbc.sql(FROM + "s.shown_at > :after AND s.shown_at <= :until" + NEWEST_FIRST)
        .param("after", OffsetDateTime.ofInstant(after, ZoneOffset.UTC))
        .param("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
        .query((row, _) -> read(row))
        .list();
  }

  private static ShownIdea read(ResultSet row) throws SQLException {
    return new ShownIdea(
        PublicRows.read(row), row.getObject("shown_at", OffsetDateTime.class).toInstant());
  }
}
