package se.regionsormland.portal.opinions.lists;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.records.RecordGuard;

/** The requests that the group endorses, also once answered, with what it recommends of money. */
@Component
class Endorsed {

  /** What tells that a request should get its money. */
  static final String[] ENDORSED =
      Recommendation.about(true).stream()
          .filter(Recommendation::isFor)
          .map(Recommendation::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;
  private final RecordGuard guard;

  Endorsed(JdbcClient jdbc, RecordGuard guard) {
    this.jdbc = jdbc;
    this.guard = guard;
  }

  /** By reference; nothing of what is closed to the viewer, nor of what she is yet to answer. */
  Map<String, RecommendedMoney> by(Viewer viewer) {
    return jdbc
        .sql(sql())
        .param("endorsed", ENDORSED)
        .param("reader", viewer.id())
        .query((row, _) -> Map.entry(row.getString("reference"), RecommendedMoney.in(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** As {@link #by}, of {@code :reader} and {@code :endorsed}. */
  String sql() {
    return """
    SELECT subject.reference, money.one_to_one, money.erdf
    FROM latest_statement AS said JOIN submitted_idea AS subject ON subject.id = said.subject_id
    LEFT JOIN recommended_money AS money
      ON money.subject_id = said.subject_id AND money.number = said.number
    WHERE said.recommendation = ANY (:endorsed)
      AND said.confirmed_at IS NOT NULL AND NOT said.used_a_conflict AND %s AND NOT %s
    """
        .formatted(
            guard.opensToReader("said.subject_id"), MinutedWords.isYetToAnswer("said.subject_id"));
  }
}
