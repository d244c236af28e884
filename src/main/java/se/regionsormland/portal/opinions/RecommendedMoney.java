package se.regionsormland.portal.opinions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.Payer;

/**
 * What is recommended of each fund, where it is not what is sought; null where that is not said.
 */
public record RecommendedMoney(@Nullable Money oneToOne, @Nullable Money erdf) {

  public static final RecommendedMoney AS_SOUGHT = new RecommendedMoney(null, null);

  /** Of the columns {@code one_to_one} and {@code erdf}. */
  public static RecommendedMoney in(ResultSet row) throws SQLException {
    return new RecommendedMoney(money(row, "one_to_one"), money(row, "erdf"));
  }

  private static @Nullable Money money(ResultSet row, String column) throws SQLException {
    var ore = row.getObject(column, Long.class);
    return ore == null ? null : new Money(ore);
  }

  /** What is said, each with the key of its name. */
  public List<Map.Entry<String, Money>> said() {
    var said = new ArrayList<Map.Entry<String, Money>>();
    if (oneToOne != null) {
      said.add(Map.entry("opinions.statement.oneToOne.label", oneToOne));
    }
    if (erdf != null) {
      said.add(Map.entry("opinions.statement.erdf.label", erdf));
    }
    return said;
  }

  Money of(Payer fund, Money sought) {
    return Objects.requireNonNullElse(fund == Payer.ERDF ? erdf : oneToOne, sought);
  }
}
