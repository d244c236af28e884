package se.regionsormland.portal.fairness;

import java.util.List;
import java.util.stream.Stream;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.sums.YearOfMoney.Sum;

/**
 * From a year's requests to what may be published of their money. The totals are settled first, by
 * how many there are, each fund and each measure by itself: sums of one are no part of another's.
 */
final class MoneySettling {

  /** Where no area is known. */
  private static final String NONE = "0";

  private final List<String> areas;

  MoneySettling(List<Integer> areas) {
    this.areas = Stream.concat(areas.stream().map(String::valueOf), Stream.of(NONE)).toList();
  }

  MoneyFigures settle(List<Sum> sought, List<Sum> granted) {
    return new MoneyFigures(
        Stream.of(Payer.ERDF, Payer.ONE_TO_ONE)
            .flatMap(fund -> Stream.of(measure(fund, false, sought), measure(fund, true, granted)))
            .filter(one -> !one.cells().isEmpty())
            .toList());
  }

  private MoneyFigures.Measure measure(Payer fund, boolean granted, List<Sum> all) {
    var ofFund = all.stream().filter(one -> one.fund() == fund).toList();
    return new MoneyFigures.Measure(
        fund, granted, ofFund.size() < Merging.LEAST ? List.of() : cells(ofFund));
  }

  private List<MoneyFigures.Cell> cells(List<Sum> all) {
    var published = Merging.of(Merging.counts(all, MoneySettling::area, areas));
    return Stream.concat(areas.stream(), Stream.of(Merging.REST))
        .filter(published::containsValue)
        .map(cell ->
            new MoneyFigures.Cell(
                cell,
                Money.sum(
                    all.stream()
                        .filter(one -> cell.equals(published.get(area(one))))
                        .map(Sum::amount)
                        .toList())))
        .toList();
  }

  private static String area(Sum sum) {
    return String.valueOf(sum.area());
  }
}
