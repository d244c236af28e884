package se.regionsormland.portal.opinions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.Money;

/** The amounts of statements. */
@Component
class Recommended {

  private final JdbcClient jdbc;

  Recommended(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
}
