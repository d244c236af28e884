package se.regionsormland.portal.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From ideas to what may be published of them. The totals of all tables are settled first, and the
 * outcomes' once for all three; then each table's cells.
 */
final class Settling {

  /** The categories of a dimension, in the order they are shown. */
  private final Map<Dimension, List<String>> categories;

  private final List<String> outcomes;

  Settling(Map<Dimension, List<String>> categories, List<String> outcomes) {
    this.categories = Map.copyOf(categories);
    this.outcomes = List.copyOf(outcomes);
  }

  QuarterFigures settle(List<Fact> received, int withdrawn, List<Fact> answered) {
    return new QuarterFigures(
        enough(received.size()),
        Stream.of(Dimension.values())
            .map(by -> table(received, by, Map.of(), false))
            .filter(Objects::nonNull)
            .toList(),
        enough(withdrawn),
        answered(answered));
  }

  private QuarterFigures.Answered answered(List<Fact> all) {
    var merged = Merging.of(Merging.counts(all, Fact::outcome, outcomes));
    var groupDays = all.stream().map(Fact::groupDays).filter(Objects::nonNull).toList();
    return new QuarterFigures.Answered(
        enough(all.size()),
        Spread.of(all.stream().map(Fact::days).toList()),
        // That there is one says that at least five had a statement: of five in all, too much.
        all.size() < 2 * Merging.LEAST ? null : Spread.of(groupDays),
        all.size() < Merging.LEAST ? List.of() : outcomes(all, merged),
        Stream.of(Dimension.values())
            .map(by -> table(all, by, merged, true))
            .filter(Objects::nonNull)
            .toList());
  }

  private List<QuarterFigures.Outcome> outcomes(List<Fact> all, Map<String, String> merged) {
    return published(outcomes, merged).stream()
        .map(one ->
            new QuarterFigures.Outcome(
                one,
                (int) all.stream().filter(fact -> one.equals(merged.get(fact.outcome()))).count()))
        .toList();
  }

  /** Null where all is one category: that is the total. */
  private @Nullable Table table(
      List<Fact> all, Dimension by, Map<String, String> outcome, boolean cells) {
    var known = categories.getOrDefault(by, List.of());
    var merged = Merging.of(Merging.counts(all, fact -> fact.in(by), known));
    var rows = published(known, merged);
    if (rows.size() < 2) {
      return null;
    }
    var columns = cells ? published(outcomes, outcome) : List.<String>of();
    var groups =
        rows.stream()
            .map(row -> all.stream().filter(fact -> row.equals(merged.get(fact.in(by)))).toList())
            .toList();
    return new Table(by, columns, rows(rows, groups, columns, outcome, cells));
  }

  private static List<Table.Row> rows(
      List<String> rows,
      List<List<Fact>> groups,
      List<String> columns,
      Map<String, String> outcome,
      boolean cells) {
    var counts = new int[rows.size()][Math.max(1, columns.size())];
    for (int row = 0; row < rows.size(); row++) {
      for (var fact : groups.get(row)) {
        counts[row][cells ? columns.indexOf(outcome.get(fact.outcome())) : 0]++;
      }
    }
    var withheld = Cells.withheld(counts);
    var table = new ArrayList<Table.Row>();
    for (int row = 0; row < rows.size(); row++) {
      var group = groups.get(row);
      table.add(
          new Table.Row(
              rows.get(row),
              group.size(),
              cells ? Spread.of(group.stream().map(Fact::days).toList()) : null,
              cells ? shown(counts[row], withheld[row]) : List.of()));
    }
    return table;
  }

  private static List<@Nullable Integer> shown(int[] counts, boolean[] withheld) {
    var shown = new ArrayList<@Nullable Integer>();
    for (int column = 0; column < counts.length; column++) {
      shown.add(withheld[column] ? null : counts[column]);
    }
    return shown;
  }

  /** In the order of the known ones; what is counted together last. */
  private static List<String> published(List<String> known, Map<String, String> merged) {
    return merged.values().stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(
                (String one) -> Merging.REST.equals(one) ? Integer.MAX_VALUE : known.indexOf(one)))
        .toList();
  }

  private static @Nullable Integer enough(int count) {
    return count < Merging.LEAST ? null : count;
  }
}
