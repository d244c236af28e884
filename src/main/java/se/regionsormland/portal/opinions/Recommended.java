package se.regionsormland.portal.opinions;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.records.RecordGuard;

/** The amounts of statements, and the requests that the group endorses, also once answered. */
@Component
class Recommended {

  /** What tells that a request should get its money. */
  private static final String[] ENDORSED =
      Recommendation.about(true).stream()
          .filter(Recommendation::isFor)
          .map(Recommendation::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;
  private final RecordGuard guard;

  Recommended(JdbcClient jdbc, RecordGuard guard) {
    this.jdbc = jdbc;
    this.guard = guard;
  }

  /** With the statement that was written last. */
  void write(UUID request, RecommendedMoney money) {
    jdbc.sql(
            """
            INSERT INTO recommended_money (subject_id, number, one_to_one, erdf)
            SELECT subject_id, max(number), :oneToOne, :erdf FROM statement
            WHERE subject_id = :request GROUP BY subject_id
            ON CONFLICT (subject_id, number) DO UPDATE SET one_to_one = :oneToOne, erdf = :erdf
            """)
        .param("request", request)
        .param("oneToOne", ore(money.oneToOne()))
        .param("erdf", ore(money.erdf()))
        .update();
  }

  private static @Nullable Long ore(@Nullable Money money) {
    return money == null ? null : money.ore();
  }

  /** Of an idea nothing is asked: what is recommended of it has no amount. */
  RecommendedMoney of(Statement one) {
    return one.recommendation().isOfRequests()
        ? of(one.scope().keptWith(), one.number())
        : RecommendedMoney.AS_SOUGHT;
  }

  private RecommendedMoney of(UUID request, int number) {
    return jdbc.sql(
            "SELECT * FROM recommended_money WHERE subject_id = :request AND number = :number")
        .param("request", request)
        .param("number", number)
        .query((row, _) -> RecommendedMoney.in(row))
        .optional()
        .orElse(RecommendedMoney.AS_SOUGHT);
  }

  /** By reference; nothing of what is closed to the viewer, nor of what she is yet to answer. */
  Map<String, RecommendedMoney> by(Viewer viewer) {
    return jdbc
        .sql(
            """
            SELECT subject.reference, money.one_to_one, money.erdf
            FROM latest_statement AS said JOIN submitted_idea AS subject ON subject.id = said.subject_id
            LEFT JOIN recommended_money AS money
              ON money.subject_id = said.subject_id AND money.number = said.number
            WHERE said.recommendation = ANY (:endorsed)
              AND said.confirmed_at IS NOT NULL AND NOT said.used_a_conflict AND %s AND NOT %s
            """
                .formatted(
                    guard.opensToReader("said.subject_id"),
                    MinutedWords.isYetToAnswer("said.subject_id")))
        .param("endorsed", ENDORSED)
        .param("reader", viewer.id())
        .query((row, _) -> Map.entry(row.getString("reference"), RecommendedMoney.in(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
