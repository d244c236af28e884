package se.regionsormland.portal.opinions.lists;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.opinions.lists.AreaTable.AreaSums;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.sums.RequestSums;
import se.regionsormland.portal.requests.sums.RequestSums.RequestSum;

/** The strategy's table 20: sought, recommended and granted in each area. */
@Service
@Transactional(readOnly = true)
@ForCaseWorkers
public class AreaTables {

  private final RequestSums sums;
  private final Endorsed endorsed;
  private final Catalogue catalogue;

  AreaTables(RequestSums sums, Endorsed endorsed, Catalogue catalogue) {
    this.sums = sums;
    this.endorsed = endorsed;
    this.catalogue = catalogue;
  }

  /** Counts what is open to the viewer; who is yet to answer reads no recommendation of it. */
  public AreaTable of(Viewer viewer) {
    return of(endorsed.by(viewer), viewer);
  }

  /** {@code money}: what is recommended, as it was read for her. */
  AreaTable of(Map<String, RecommendedMoney> money, Viewer viewer) {
    var all = sums.all(viewer);
    return new AreaTable(of(Payer.ERDF, all, money), of(Payer.ONE_TO_ONE, all, money), all);
  }

  private AreaTable.OfFund of(
      Payer fund, List<RequestSum> all, Map<String, RecommendedMoney> money) {
    var areas =
        catalogue.strategy().areas().stream().map(area -> AreaSums.of(area, fund, all, money));
    var rest =
        all.stream()
            .filter(one -> one.area() == 0)
            .limit(1)
            .map(_ -> AreaSums.unknown(fund, all, money));
    return AreaTable.OfFund.of(Stream.concat(areas, rest).toList());
  }
}
