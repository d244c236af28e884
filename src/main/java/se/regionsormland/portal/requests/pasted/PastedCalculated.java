package se.regionsormland.portal.requests.pasted;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Effort;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.plan.written.PastedColumn;
import se.regionsormland.portal.plan.written.PastedRows;
import se.regionsormland.portal.plan.written.Refusal;
import se.regionsormland.portal.plan.written.WrittenMoney;
import se.regionsormland.portal.plan.written.WrittenNumber;
import se.regionsormland.portal.requests.rows.Efforts;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;

/** Costs that are calculated, out of pasted rows: staff of pay and time, a flat rate of staff. */
record PastedCalculated(UUID id, PastedRows.Row row, List<Said> wrong) {

  private static final Pattern BY_MONTH =
      Pattern.compile("(?iU)\\s*(?:/|per |i |a )\\s*(?:mån(?:ad(?:en)?)?|month)\\.?$");
  private static final Pattern PERCENT =
      Pattern.compile("(?iU)\\(?\\d[\\d,.]*\\s*(?:%|procent)\\)?");

  /** As it is said without its per cent: a flat rate often has them in its words. */
  static String withoutPercent(String words) {
    return PERCENT.matcher(words).replaceAll("").strip();
  }

  /** Neither empty nor a line in its stead. */
  static boolean isSaid(String cell) {
    return WrittenMoney.read(cell).refusal() != Refusal.NOTHING;
  }

  CostRow staff(String what, String carriedBy) {
    var cell = row.texts().getOrDefault(PastedColumn.PAY, "");
    if (!isSaid(cell) || row.written().isEmpty()) {
      wrong.add(Said.of("paste.staff"));
    } else {
      row.written().forEach(this::check);
    }
    var pay = isSaid(cell) ? pay(cell) : null;
    var none = new TreeMap<Integer, Money>();
    return new CostRow(id, CostKind.STAFF, what, carriedBy, pay, null, row.written(), none);
  }

  private @Nullable Money pay(String cell) {
    var read = WrittenMoney.read(BY_MONTH.matcher(PastedRows.plain(cell)).replaceFirst(""));
    var money = read.money();
    var refusal = money != null && money.isNegative() ? Refusal.NEGATIVE : read.refusal();
    if (refusal != null) {
      wrong.add(Said.of("paste.pay", cell));
    }
    return money;
  }

  /** A bare number that is one or less may be a part of a post as well as a part of an hour. */
  private void check(int year, String written) {
    var effort = Efforts.read(written, null, year).orElse(null);
    boolean bare = !written.isEmpty() && Character.isDigit(written.charAt(written.length() - 1));
    if (effort == null) {
      wrong.add(Said.of("paste.effort", String.valueOf(year), written));
    } else if (bare
        && effort instanceof Effort.Hours(var hours)
        && hours.compareTo(BigDecimal.ONE) <= 0) {
      wrong.add(Said.of("paste.effort-either", String.valueOf(year), written));
    }
  }

  /** Its per cent stand once: in a column, in its words or under its years. */
  CostRow flat() {
    var found = percents();
    if (found.isEmpty()) {
      wrong.add(Said.of("paste.no-percent"));
    } else if (found.size() > 1) {
      wrong.add(Said.of("paste.percents"));
    }
    var percent = found.stream().findFirst().orElse(null);
    return new CostRow(
        id, CostKind.FLAT_RATE, "", "", null, percent, new TreeMap<>(), new TreeMap<>());
  }

  private Set<BigDecimal> percents() {
    var texts = row.texts();
    var inWords =
        Stream.of(PastedColumn.KIND, PastedColumn.WHAT)
            .map(column -> PERCENT.matcher(texts.getOrDefault(column, "")))
            .flatMap(found -> found.results().map(one -> one.group().replaceAll("[()]", "")));
    var inYears = row.written().values().stream();
    row.written().values().stream()
        .filter(cell -> !PERCENT.matcher(cell).matches())
        .forEach(cell -> wrong.add(Said.of("paste.flat-amount", cell)));
    return Stream.of(
            Stream.of(texts.getOrDefault(PastedColumn.PERCENT, "")),
            inWords,
            inYears.filter(cell -> PERCENT.matcher(cell).matches()))
        .flatMap(cells -> cells)
        .flatMap(cell -> WrittenNumber.read(cell).stream())
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
