package se.regionsormland.portal.opinions;

import java.util.List;
import se.regionsormland.portal.requests.RequestSum;

/** The strategy's table 20 as it fills, a fund at a time, and the requests that it counts. */
public record AreaTable(OfFund erdf, OfFund oneToOne, List<RequestSum> requests) {

  public AreaTable {
    requests = List.copyOf(requests);
  }

  /** Area by area, and all of them. */
  public record OfFund(List<AreaSums> rows, AreaSums sum) {

    public OfFund {
      rows = List.copyOf(rows);
    }

    static OfFund of(List<AreaSums> rows) {
      return new OfFund(rows, AreaSums.sum(rows));
    }
  }
}
