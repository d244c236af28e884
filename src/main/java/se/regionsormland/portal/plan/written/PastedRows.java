package se.regionsormland.portal.plan.written;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Said;

/**
 * Rows that somebody pasted from a sheet, under headings in any order: texts, and money by year.
 * The headings are the first row that has a year. A row that cannot be read whole is no row but a
 * trouble, with its number as what was pasted counts, from 1. A row of sums is none either: it is
 * compared with the rows above it. What is calculated, as staff of time, has no money under its
 * years but what was written there; no sum is compared with that.
 */
public record PastedRows(List<Row> rows, List<Trouble> troubles, List<List<String>> cells) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?iU)(?:år )?(20\\d\\d)"
              + "(?: ?\\(?((?:i )?(?:tkr|kkr|mkr|mnkr|kr|tim|timmar|h|hours|%|procent))\\)?)?");

  private static final Pattern TOTAL =
      Pattern.compile("(?iU)(?:summa|totalt|total|sum|i allt)(?: \\w+)?:?");

  public PastedRows {
    rows = List.copyOf(rows);
    troubles = List.copyOf(troubles);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** The headings and those rows, to be put right and pasted once more; empty without any. */
  public String left(Set<Integer> numbers) {
    var left = IntStream.range(0, cells.size()).filter(at -> numbers.contains(at + 1)).boxed();
    var rows = left.map(cells::get).toList();
    return rows.isEmpty()
        ? ""
        : PastedCells.written(Stream.concat(headings(cells).stream(), rows.stream()).toList());
  }

  private static Optional<List<String>> headings(List<List<String>> cells) {
    return cells.stream().filter(PastedRows::hasYear).findFirst();
  }

  private static boolean hasYear(List<String> row) {
    return row.stream().anyMatch(cell -> YEAR.matcher(plain(cell)).matches());
  }

  /** With one plain blank for those, of whatever sort, that stand between its words. */
  public static String plain(String cell) {
    return BLANKS.matcher(cell).replaceAll(" ").strip();
  }

  /**
   * The texts of the columns that there are, and the amounts; or what is written under the years of
   * what is calculated.
   */
  public record Row(
      int number,
      Map<PastedColumn, String> texts,
      ByYear amounts,
      SortedMap<Integer, String> written) {

    public Row {
      texts = Map.copyOf(texts);
      written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
    }
  }

  /** What cannot be read, in which row and under which heading. */
  public record Trouble(int row, String heading, Said why) {}

  public static PastedRows read(String text) {
    return read(text, _ -> false);
  }

  /** {@code calculated} says of a row's texts whether it is. */
  public static PastedRows read(String text, Predicate<Map<PastedColumn, String>> calculated) {
    return new Reader(PastedCells.of(text), calculated).read();
  }

  private static final class Reader {

    private final List<List<String>> cells;
    private final Predicate<Map<PastedColumn, String>> calculated;
    private final List<Row> rows = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private List<String> names = List.of();
    private boolean comparable = true;

    Reader(List<List<String>> cells, Predicate<Map<PastedColumn, String>> calculated) {
      this.cells = cells;
      this.calculated = calculated;
    }

    PastedRows read() {
      var headings = headings(cells).orElse(List.of());
      int top = cells.indexOf(headings) + 1;
      if (top == 0) {
        troubles.add(new Trouble(1, "", Said.of("paste.no-years")));
        return new PastedRows(rows, troubles, cells);
      }
      names = headings.stream().map(PastedRows::plain).toList();
      names.stream()
          .filter(one -> !isKnown(one))
          .forEach(one -> troubles.add(new Trouble(top, one, Said.of("paste.heading", one))));
      for (int at = top; at < cells.size(); at++) {
        if (cells.get(at).stream().anyMatch(cell -> !cell.isBlank())) {
          row(at + 1, cells.get(at));
        }
      }
      return new PastedRows(rows, troubles, cells);
    }

    private static boolean isKnown(String heading) {
      return heading.isEmpty()
          || YEAR.matcher(heading).matches()
          || PastedColumn.of(heading).isPresent();
    }

    private void row(int number, List<String> row) {
      int before = troubles.size();
      var texts = texts(number, row);
      if (isOfSums(texts)) {
        if (comparable) {
          var years = amounts(number, row);
          compare(number, texts, years.total());
          compareAbove(number, years);
        }
      } else if (calculated.test(texts)) {
        comparable = false;
        if (troubles.size() == before) {
          rows.add(new Row(number, texts, ByYear.NOTHING, written(row)));
        }
      } else {
        var years = amounts(number, row);
        compare(number, texts, years.total());
        if (troubles.size() == before) {
          rows.add(new Row(number, texts, years, new TreeMap<>()));
        }
      }
    }

    private Map<PastedColumn, String> texts(int number, List<String> row) {
      var texts = new EnumMap<PastedColumn, String>(PastedColumn.class);
      for (int column = 0; column < row.size(); column++) {
        var heading = heading(column);
        var cell = row.get(column);
        PastedColumn.of(heading).ifPresent(one -> texts.put(one, cell));
        if (!cell.isBlank() && heading.isEmpty()) {
          troubles.add(new Trouble(number, "", Said.of("paste.no-heading", cell)));
        }
      }
      return texts;
    }

    private String heading(int column) {
      return column < names.size() ? names.get(column) : "";
    }

    private ByYear amounts(int number, List<String> row) {
      var years = new TreeMap<Integer, Money>();
      each(
          row,
          (year, at) ->
              years.merge(
                  Integer.parseInt(year.group(1)),
                  money(number, heading(at), row.get(at), year.group(2)),
                  Money::plus));
      return new ByYear(years);
    }

    /** But for what is empty, or a line in its stead. */
    private SortedMap<Integer, String> written(List<String> row) {
      var written = new TreeMap<Integer, String>();
      each(
          row,
          (year, at) -> {
            if (WrittenMoney.read(row.get(at)).refusal() != Refusal.NOTHING) {
              written.put(Integer.parseInt(year.group(1)), withUnit(row.get(at), year.group(2)));
            }
          });
      return written;
    }

    private void each(List<String> row, BiConsumer<Matcher, Integer> cell) {
      for (int column = 0; column < row.size(); column++) {
        var year = YEAR.matcher(heading(column));
        if (year.matches()) {
          cell.accept(year, column);
        }
      }
    }

    private static boolean isOfSums(Map<PastedColumn, String> texts) {
      return texts.values().stream().anyMatch(text -> TOTAL.matcher(plain(text)).matches());
    }

    /** Where a row above it was not read, there is nothing to compare with. */
    private void compareAbove(int number, ByYear years) {
      boolean whole = troubles.stream().allMatch(one -> one.why().key().equals("paste.heading"));
      var made = ByYear.sum(rows.stream().map(Row::amounts).toList());
      if (whole && !made.equals(years)) {
        troubles.add(new Trouble(number, "", Said.of("paste.total", years.total(), made.total())));
      }
    }

    /**
     * The unit of the heading holds where the cell has none of its own. An empty cell is nothing.
     */
    private Money money(int number, String heading, String cell, @Nullable String unit) {
      var read = WrittenMoney.read(withUnit(cell, unit));
      var refusal = read.refusal();
      var money = read.money();
      if (refusal != null && refusal != Refusal.NOTHING) {
        troubles.add(new Trouble(number, heading, Said.of("money." + refusal)));
      }
      if (money != null && money.isNegative()) {
        troubles.add(new Trouble(number, heading, Said.of("money." + Refusal.NEGATIVE)));
      }
      return money == null ? Money.ZERO : money;
    }

    private static String withUnit(String cell, @Nullable String unit) {
      var plain = cell.strip();
      boolean bare = !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1));
      return bare && unit != null ? plain + " " + unit.replace("i ", "") : plain;
    }

    /** A sum that the sheet has beside the years is what they make. */
    private void compare(int number, Map<PastedColumn, String> texts, Money years) {
      var written = texts.remove(PastedColumn.SUM);
      var sum = written == null ? null : WrittenMoney.read(written).money();
      if (sum != null && !sum.equals(years)) {
        troubles.add(new Trouble(number, "", Said.of("paste.sum", sum, years)));
      }
    }
  }
}
