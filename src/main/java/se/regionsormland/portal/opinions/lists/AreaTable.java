package se.regionsormland.portal.opinions.lists;

import java.util.List;
import java.util.Map;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.sums.RequestSums.RequestSum;

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

  /**
   * A row of the strategy's table 20 for one fund. {@code frame} is what the strategy reckons with
   * from the EU in the area; of the region's own funds there is none.
   */
  public record AreaSums(
      int number, String name, Money frame, Money sought, Money recommended, Money granted) {

    /** {@code recommended}: by the references of the requests that the group endorses. */
    static AreaSums of(
        InterventionArea area,
        Payer fund,
        List<RequestSum> all,
        Map<String, RecommendedMoney> recommended) {
      return of(
          area.number(),
          area.name(),
          fund == Payer.ERDF ? Money.kronor(area.budget().erdf()) : Money.ZERO,
          fund,
          all,
          recommended);
    }

    /** Of requests that lie in no area that is known: its number is 0. */
    static AreaSums unknown(
        Payer fund, List<RequestSum> all, Map<String, RecommendedMoney> recommended) {
      return of(0, "", Money.ZERO, fund, all, recommended);
    }

    private static AreaSums of(
        int area,
        String name,
        Money frame,
        Payer fund,
        List<RequestSum> all,
        Map<String, RecommendedMoney> recommended) {
      var here = all.stream().filter(one -> one.area() == area).toList();
      return new AreaSums(
          area,
          name,
          frame,
          Money.sum(here.stream().map(one -> one.of(fund).sought()).toList()),
          Money.sum(here.stream().map(one -> recommended(one, fund, recommended)).toList()),
          Money.sum(here.stream().map(one -> one.of(fund).granted()).toList()));
    }

    private static Money recommended(
        RequestSum one, Payer fund, Map<String, RecommendedMoney> recommended) {
      var money = recommended.get(one.reference());
      return money == null ? Money.ZERO : money.of(fund, one.of(fund).sought());
    }

    static AreaSums sum(List<AreaSums> rows) {
      return new AreaSums(
          0,
          "",
          Money.sum(rows.stream().map(AreaSums::frame).toList()),
          Money.sum(rows.stream().map(AreaSums::sought).toList()),
          Money.sum(rows.stream().map(AreaSums::recommended).toList()),
          Money.sum(rows.stream().map(AreaSums::granted).toList()));
    }

    /** Of the frame when what is granted is taken away. */
    public Money left() {
      return frame.minus(granted);
    }
  }
}
