package se.regionsormland.portal.opinions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.shared.Languages;

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

  /** What is said, a line each, in Swedish; {@code words} gives those of a key. */
  public List<String> lines(UnaryOperator<String> words) {
    return Stream.of(
            line(words, "opinions.statement.oneToOne.label", oneToOne),
            line(words, "opinions.statement.erdf.label", erdf))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> line(
      UnaryOperator<String> words, String name, @Nullable Money money) {
    return Optional.ofNullable(money)
        .map(one -> words.apply(name) + ": " + one.in(Languages.SWEDISH));
  }

  public Money of(Payer fund, Money sought) {
    return Objects.requireNonNullElse(fund == Payer.ERDF ? erdf : oneToOne, sought);
  }
}
