package se.regionsormland.portal.catalogue.finder;

import java.util.List;
import java.util.function.Function;
import se.regionsormland.portal.catalogue.Suggestions;

/**
 * Shares in percent of how often the first area, and the first and first three tables, are right.
 */
record Score(String set, int texts, double area, double table, double three, double threeMeasures) {

  /** Tables and areas best first; {@code measures} are the tables of the measures, best first. */
  record Given(List<Integer> areas, List<Integer> tables, List<Integer> measures) {

    static final Given NOTHING = new Given(List.of(), List.of(), List.of());

    static Given of(Suggestions found) {
      return new Given(
          found.areas().stream().map(hit -> hit.area().number()).toList(),
          found.interventions().stream().map(hit -> hit.intervention().table()).toList(),
          found.measures().stream().map(hit -> hit.measure().table()).toList());
    }
  }

  static Score of(String set, List<Case> cases, Function<String, Given> finder) {
    int area = 0;
    int table = 0;
    int three = 0;
    int measures = 0;
    for (Case one : cases) {
      var given = finder.apply(one.text());
      area += given.areas().stream().limit(1).anyMatch(one.areas()::contains) ? 1 : 0;
      table += given.tables().stream().limit(1).anyMatch(one.tables()::contains) ? 1 : 0;
      three += given.tables().stream().limit(3).anyMatch(one.tables()::contains) ? 1 : 0;
      measures += given.measures().stream().limit(3).anyMatch(one.tables()::contains) ? 1 : 0;
    }
    double each = 100.0 / cases.size();
    return new Score(set, cases.size(), area * each, table * each, three * each, measures * each);
  }

  @Override
  public String toString() {
    return "%-22s %3d   %5.1f   %5.1f   %5.1f   %5.1f"
        .formatted(set, texts, area, table, three, threeMeasures);
  }
}
