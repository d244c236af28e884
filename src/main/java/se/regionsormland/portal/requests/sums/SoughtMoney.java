package se.regionsormland.portal.requests.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.rules.FinancingRules;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Rates;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.numbers.RequestRows;
import se.regionsormland.portal.requests.rows.PlanOfRows;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanStore;

/**
 * What a request seeks of a fund: as its latest plan says where it is whole, else its three
 * numbers.
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

  /** Has no frame in the strategy's table 20. */
  private static final String EASTERN_FUND = "eruf-ostra-mellansverige";

  private final RequestRows requests;
  private final PlanStore plans;
  private final FinancingRules rules;

  SoughtMoney(RequestRows requests, PlanStore plans, FinancingRules rules) {
    this.requests = requests;
    this.plans = plans;
    this.rules = rules;
  }

  Money of(ResultSet row, Payer fund) throws SQLException {
    var numbers = requests.read(row).numbers();
    return wholePlan(row).map(plan -> plan.paidBy(fund.source())).orElse(numbers.paidBy(fund));
  }

  /** Of the regional fund's other programme: only a plan tells them apart. */
  Money ofEasternFund(ResultSet row) throws SQLException {
    return wholePlan(row).map(plan -> plan.paidBy(EASTERN_FUND)).orElse(Money.ZERO);
  }

  private Optional<PlanRows> wholePlan(ResultSet row) throws SQLException {
    return row.getString("rows") == null
        ? Optional.empty()
        : Optional.of(plans.rows(row)).filter(this::isWhole);
  }

  private boolean isWhole(PlanRows rows) {
    var rates = new Rates(rules.inForce(FinancingRule.HOURS_OF_YEAR).figure());
    return new PlanOfRows(rows).plan(rates).sums().isEven();
  }
}
