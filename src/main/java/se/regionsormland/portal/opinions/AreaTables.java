package se.regionsormland.portal.opinions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.requests.Payer;
import se.regionsormland.portal.requests.RequestSum;
import se.regionsormland.portal.requests.RequestSums;

/** The strategy's table 20: sought, recommended and granted in each area. */
@Service
@Transactional(readOnly = true)
@ForCaseWorkers
public class AreaTables {

  private final RequestSums sums;
  private final Recommended recommended;
  private final Catalogue catalogue;

  AreaTables(RequestSums sums, Recommended recommended, Catalogue catalogue) {
    this.sums = sums;
    this.recommended = recommended;
    this.catalogue = catalogue;
  }

  /** Counts what is open to the viewer; who is yet to answer reads no recommendation of it. */
  public AreaTable of(Viewer viewer) {
    var all = sums.all(viewer);
    var endorsed = recommended.by(viewer);
    return new AreaTable(of(Payer.ERDF, all, endorsed), of(Payer.ONE_TO_ONE, all, endorsed), all);
  }

  private AreaTable.OfFund of(
      Payer fund, List<RequestSum> all, Map<String, RecommendedMoney> endorsed) {
    var areas =
        catalogue.strategy().areas().stream().map(area -> AreaSums.of(area, fund, all, endorsed));
    var rest =
        all.stream()
            .filter(one -> one.area() == 0)
            .limit(1)
            .map(_ -> AreaSums.unknown(fund, all, endorsed));
    return AreaTable.OfFund.of(Stream.concat(areas, rest).toList());
  }
}
