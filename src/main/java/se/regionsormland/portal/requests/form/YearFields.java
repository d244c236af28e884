package se.regionsormland.portal.requests.form;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.web.Typed;

/**
 * A value for each year, as it was typed; the years come with them, since the project's own may
 * have changed meanwhile. The first of each list is an empty field, as in {@link OtherPayers}.
 */
public record YearFields(SortedMap<Integer, String> typed) {

  public YearFields {
    typed = Collections.unmodifiableSortedMap(new TreeMap<>(typed));
  }

  static YearFields of(List<String> years, List<String> values) {
    var typed = new TreeMap<Integer, String>();
    IntStream.range(1, years.size())
        .filter(at -> Typed.number(years.get(at)) > 0 && Typed.number(years.get(at)) < 3000)
        .forEach(at -> typed.put((int) Typed.number(years.get(at)), Typed.text(values.get(at))));
    return new YearFields(typed);
  }

  /** Those that say something. */
  public SortedMap<Integer, String> said() {
    var said = new TreeMap<>(typed);
    said.values().removeIf(String::isEmpty);
    return said;
  }

  /** Those that can be read. */
  public SortedMap<Integer, Money> amounts() {
    var amounts = new TreeMap<Integer, Money>();
    typed.forEach((year, written) -> {
      var money = Sums.read(written);
      if (money != null && !money.isZero()) {
        amounts.put(year, money);
      }
    });
    return amounts;
  }

  /** One for each year of the project, and for those that something stands in. */
  static SortedMap<Integer, String> shown(
      SortedSet<Integer> years, SortedMap<Integer, ? extends Object> kept) {
    var shown = new TreeMap<Integer, String>();
    years.forEach(year -> shown.put(year, ""));
    kept.forEach((year, value) ->
        shown.put(year, value instanceof Money money ? Sums.written(money) : value.toString()));
    return shown;
  }

  static List<String> years(SortedMap<Integer, String> shown) {
    return headed(shown.keySet().stream().map(String::valueOf).toList());
  }

  static List<String> values(SortedMap<Integer, String> shown) {
    return headed(List.copyOf(shown.values()));
  }

  private static List<String> headed(List<String> list) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(""), list.stream()).toList();
  }

  /** Each with its field's name: {@code values[1]} is the first. */
  void each(BiConsumer<String, @Nullable String> field) {
    int at = 1;
    for (var written : typed.values()) {
      field.accept("values[" + at + "]", written);
      at++;
    }
  }
}
