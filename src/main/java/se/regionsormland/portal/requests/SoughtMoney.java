package se.regionsormland.portal.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.Money;

/**
 * What a request seeks of a fund: as its latest plan says, or its three numbers while it has none.
 */
@Component
class SoughtMoney {

  /**
   * In SQL, the columns that it is read from: of the view {@code submitted_request} as {@code r}.
   */
  static final String COLUMNS =
      """
      r.*, (SELECT p.rows FROM plan_version p WHERE p.idea_id = r.idea_id
            ORDER BY p.number DESC LIMIT 1) AS rows
      """;

  private final RequestRows requests;
  private final PlanStore plans;

  SoughtMoney(RequestRows requests, PlanStore plans) {
    this.requests = requests;
    this.plans = plans;
  }

  Money of(ResultSet row, Payer fund) throws SQLException {
    return row.getString("rows") == null
        ? requests.read(row).numbers().paidBy(fund)
        : plans.rows(row).paidBy(fund.source());
  }
}
