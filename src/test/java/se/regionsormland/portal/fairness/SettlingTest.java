package se.regionsormland.portal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.sums.YearOfMoney.Sum;

/**
 * Nothing that is withheld can be computed from what is published. Who tries knows every total and
 * every number that is shown, and that no number is below nought.
 */
class SettlingTest {

  private static final List<String> ACTORS = List.of("A", "B", "C", "D", "E", "F");
  private static final List<String> AREAS = List.of("1", "2", "3", "4", "5", "6", "7", "NONE");
  private static final List<String> PLACES = List.of("X", "Y", "Z", "SEVERAL", "NONE");
  private static final List<String> OUTCOMES = List.of("GO", "DEVELOP", "REFER", Fact.NO_STATEMENT);
  private static final Settling SETTLING =
      new Settling(
          Map.of(Dimension.ACTOR, ACTORS, Dimension.AREA, AREAS, Dimension.MUNICIPALITY, PLACES),
          OUTCOMES);

  /** Some categories are common and some are rare, as they are. */
  private static String some(List<String> of, Random random) {
    return of.get((int) (of.size() * Math.pow(random.nextDouble(), 1 + 2 * random.nextDouble())));
  }

  private static List<Fact> ideas(Random random, int count) {
    return Stream.generate(
            () -> {
              var outcome = some(OUTCOMES, random);
              return new Fact(
                  Map.of(
                      Dimension.ACTOR, some(ACTORS, random),
                      Dimension.AREA, some(AREAS, random),
                      Dimension.MUNICIPALITY, some(PLACES, random)),
                  outcome,
                  random.nextInt(30),
                  outcome.equals(Fact.NO_STATEMENT) ? null : random.nextInt(30));
            })
        .limit(count)
        .toList();
  }

  @Test
  void no_cell_that_is_withheld_can_be_told_from_the_rest_of_its_table() {
    int withheld = 0;
    int shown = 0;
    for (long seed = 0; seed < 1_000; seed++) {
      var random = new Random(seed);
      var answered = ideas(random, random.nextInt(150));
      var figures = SETTLING.settle(List.of(), 0, answered).answered();
      for (var table : figures.by()) {
        var attack = new Attack(table, figures.outcomes(), answered);
        assertThat(attack.told()).as("seed %s, %s", seed, table).isEmpty();
        withheld += attack.withheld;
        shown += attack.shown;
      }
    }
    assertThat(withheld).isGreaterThan(1_000);
    assertThat(shown).as("a table of nothing tells nothing").isGreaterThan(1_000);
  }

  private static List<Sum> sums(Random random) {
    var areas = List.of(1, 2, 3, 4, 5, 6, 7, 0);
    return Stream.generate(() ->
            new Sum(
                areas.get((int) (8 * Math.pow(random.nextDouble(), 2))),
                random.nextBoolean() ? Payer.ERDF : Payer.ONE_TO_ONE,
                Money.kronor(1 + random.nextInt(9_000_000))))
        .limit(random.nextInt(70))
        .toList();
  }

  @Test
  void no_sum_of_money_is_of_fewer_than_five_nor_leaves_one_over_that_is() {
    var settling = new MoneySettling(List.of(1, 2, 3, 4, 5, 6, 7));
    int shown = 0;
    for (long seed = 0; seed < 1_000; seed++) {
      var all = sums(new Random(seed));
      for (var measure : settling.settle(all, List.of()).measures()) {
        var ofFund = all.stream().filter(one -> one.fund() == measure.fund()).toList();
        var alone = measure.cells().stream().filter(MoneyFigures.Cell::isOneArea).toList();
        alone.forEach(cell -> {
          var here = in(cell, ofFund);
          assertThat(here).hasSizeGreaterThanOrEqualTo(5);
          assertThat(Money.sum(here.stream().map(Sum::amount).toList())).isEqualTo(cell.sum());
        });
        int left = ofFund.size() - alone.stream().mapToInt(cell -> in(cell, ofFund).size()).sum();
        assertThat(left).as("seed %s", seed).isNotIn(1, 2, 3, 4);
        assertThat(8 - alone.size()).as("more than one is together").isNotEqualTo(1);
        shown += alone.size();
      }
    }
    assertThat(shown).as("nothing tells nothing").isGreaterThan(500);
  }

  private static List<Sum> in(MoneyFigures.Cell cell, List<Sum> all) {
    return all.stream().filter(one -> cell.area().equals(String.valueOf(one.area()))).toList();
  }

  @Test
  void no_number_under_five_is_published_anywhere() {
    for (long seed = 0; seed < 1_000; seed++) {
      var random = new Random(seed);
      var figures =
          SETTLING.settle(
              ideas(random, random.nextInt(60)),
              random.nextInt(9),
              ideas(random, random.nextInt(60)));
      assertThat(numbers(figures)).as("seed %s", seed).allMatch(one -> one >= 5);
    }
  }

  private static List<Integer> numbers(QuarterFigures figures) {
    var answered = figures.answered();
    var numbers = new ArrayList<Integer>();
    Stream.of(figures.received(), figures.withdrawn(), answered.total())
        .filter(Objects::nonNull)
        .forEach(numbers::add);
    answered.outcomes().forEach(one -> numbers.add(one.total()));
    Stream.concat(figures.receivedBy().stream(), answered.by().stream())
        .flatMap(table -> table.rows().stream())
        .forEach(row -> {
          numbers.add(row.total());
          row.cells().stream().filter(Objects::nonNull).forEach(numbers::add);
        });
    return numbers;
  }

  /**
   * Each merged category is at most as big as the smallest that is shown: that is known as well.
   */
  @Test
  void none_of_the_categories_that_are_counted_together_can_be_told_from_the_totals() {
    int together = 0;
    for (long seed = 0; seed < 5_000; seed++) {
      var random = new Random(seed);
      var counts = new LinkedHashMap<String, Integer>();
      for (var one : AREAS.subList(0, 1 + random.nextInt(AREAS.size()))) {
        counts.put(one, random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(7));
      }
      var merged = Merging.of(counts);
      var rest =
          counts.keySet().stream().filter(one -> Merging.REST.equals(merged.get(one))).toList();
      if (rest.isEmpty() || rest.size() == counts.size()) {
        continue;
      }
      together++;
      int sum = rest.stream().mapToInt(counts::get).sum();
      int most =
          counts.keySet().stream()
              .filter(one -> !rest.contains(one))
              .mapToInt(counts::get)
              .min()
              .orElseThrow();
      assertThat(most).isGreaterThanOrEqualTo(5);
      assertThat(sum).isGreaterThanOrEqualTo(5);
      int largest = Math.min(most, sum);
      int least = Math.max(0, sum - (rest.size() - 1) * most);
      assertThat(least).as("seed %s: %s", seed, counts).isLessThan(largest);
    }
    assertThat(together).isGreaterThan(1_000);
  }

  @Test
  void what_the_group_said_is_not_timed_where_five_in_all_were_answered() {
    var figures =
        SETTLING.settle(List.of(), 0, Stream.generate(SettlingTest::stated).limit(9).toList());
    assertThat(figures.answered().days()).isNotNull();
    assertThat(figures.answered().groupDays()).isNull();
  }

  private static Fact stated() {
    return new Fact(Map.of(), "GO", 3, 8);
  }

  @Test
  void the_times_are_the_middle_and_the_quarters() {
    assertThat(Spread.of(List.of(9, 1, 5, 3))).isNull();
    assertThat(Spread.of(List.of(9, 1, 5, 3, 7, 11, 13, 15))).isEqualTo(new Spread(5, 9, 13));
  }

  /** Tries to tell each withheld cell of a table: is there another table that looks the same? */
  private static final class Attack {

    private final int[][] real;
    private final boolean[][] known;
    private int withheld;
    private int shown;

    Attack(Table table, List<QuarterFigures.Outcome> totals, List<Fact> ideas) {
      int rows = table.rows().size();
      int columns = table.columns().size();
      known = new boolean[rows][columns];
      real = filled(table, totals, ideas);
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          var cell = table.rows().get(row).cells().get(column);
          known[row][column] = cell != null;
          if (cell != null) {
            shown++;
            assertThat(cell).isEqualTo(real[row][column]);
          } else {
            withheld++;
          }
        }
      }
    }

    /** The cells as they are, counted anew from the ideas. */
    private static int[][] filled(
        Table table, List<QuarterFigures.Outcome> totals, List<Fact> ideas) {
      var columns = table.columns();
      assertThat(columns).isEqualTo(totals.stream().map(one -> one.outcome()).toList());
      var rows = table.rows().stream().map(Table.Row::category).toList();
      var counts = new int[rows.size()][columns.size()];
      for (var idea : ideas) {
        int row = at(rows, idea.in(table.by()));
        int column = at(columns, idea.outcome());
        counts[row][column]++;
      }
      for (int column = 0; column < columns.size(); column++) {
        int at = column;
        assertThat(Arrays.stream(counts).mapToInt(row -> row[at]).sum())
            .isEqualTo(totals.get(column).total());
      }
      return counts;
    }

    private static int at(List<String> published, String category) {
      int at = published.indexOf(category);
      return at >= 0 ? at : published.indexOf(Merging.REST);
    }

    /**
     * The tables form a polytope with whole corners: if another number fits, so does a neighbour.
     */
    List<String> told() {
      var told = new ArrayList<String>();
      for (int row = 0; row < real.length; row++) {
        for (int column = 0; column < real[row].length; column++) {
          int value = real[row][column];
          if (!known[row][column]
              && !fits(row, column, value + 1)
              && !(value > 0 && fits(row, column, value - 1))) {
            told.add(row + "," + column + " is " + value);
          }
        }
      }
      return told;
    }

    /**
     * Whether some table has this number there: as much as can flow from the rows to the columns.
     */
    private boolean fits(int fixedRow, int fixedColumn, int value) {
      int rows = real.length;
      int columns = real[0].length;
      var left = new int[rows + columns];
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          if (!known[row][column]) {
            left[row] += real[row][column];
            left[rows + column] += real[row][column];
          }
        }
      }
      left[fixedRow] -= value;
      left[rows + fixedColumn] -= value;
      if (left[fixedRow] < 0 || left[rows + fixedColumn] < 0) {
        return false;
      }
      var flow = new int[rows][columns];
      for (int row = 0; row < rows; row++) {
        while (left[row] > 0) {
          if (!push(row, fixedRow, fixedColumn, left, flow, new boolean[rows])) {
            return false;
          }
          left[row]--;
        }
      }
      return true;
    }

    private boolean push(
        int row, int fixedRow, int fixedColumn, int[] left, int[][] flow, boolean[] seen) {
      seen[row] = true;
      for (int column = 0; column < flow[row].length; column++) {
        if (known[row][column] || (row == fixedRow && column == fixedColumn)) {
          continue;
        }
        if (left[real.length + column] > 0) {
          left[real.length + column]--;
          flow[row][column]++;
          return true;
        }
        int free = column;
        int other =
            IntStream.range(0, real.length)
                .filter(one -> !seen[one] && flow[one][free] > 0)
                .filter(one -> push(one, fixedRow, fixedColumn, left, flow, seen))
                .findFirst()
                .orElse(-1);
        if (other >= 0) {
          flow[other][column]--;
          flow[row][column]++;
          return true;
        }
      }
      return false;
    }
  }
}
