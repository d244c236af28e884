package se.regionsormland.portal.requests.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.validation.Errors;
import se.regionsormland.portal.plan.aid.SmallAid;
import se.regionsormland.portal.plan.aid.SmallAid.Received;
import se.regionsormland.portal.plan.written.WrittenNumber;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedList;

/**
 * The companies that would get small aid, as they were typed: what each would get now, and a line
 * with a day and a sum for each time it got some before, in euro. The first of each list is empty.
 */
public record AidRows(List<String> companies, List<String> now, List<String> earlier) {

  private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ :,;]+(.+)");
  private static final Pattern EURO = Pattern.compile("(?iU) ?(?:€|euros?|eur)$");
  private static final BigDecimal MOST = new BigDecimal("1000000000");
  private static final int LONGEST_NAME = 150;

  /** Of one company; {@code place} is from 1. */
  public record Row(int place, String company, String now, String earlier) {

    private boolean isEmpty() {
      return company.isEmpty() && now.isEmpty() && earlier.isEmpty();
    }
  }

  public AidRows {
    companies = List.copyOf(companies);
    now = List.copyOf(now);
    earlier = List.copyOf(earlier);
  }

  static AidRows of(List<SmallAid> aid) {
    return new AidRows(
        typed(aid, SmallAid::undertaking),
        typed(aid, one -> Kronor.grouped(one.now())),
        typed(aid, AidRows::lines));
  }

  private static String lines(SmallAid aid) {
    return aid.earlier().stream()
        .map(one -> one.day() + " " + Kronor.grouped(one.euro()))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> typed(List<SmallAid> aid, Function<SmallAid, String> field) {
    return TypedList.of(aid.stream().map(field));
  }

  private Stream<Row> rows() {
    return IntStream.range(1, companies.size())
        .mapToObj(at ->
            new Row(
                at,
                Typed.text(companies.get(at)),
                Typed.text(now.get(at)),
                Typed.text(earlier.get(at))));
  }

  private Stream<Row> said() {
    return rows().filter(row -> !row.isEmpty());
  }

  /** As a page shows them: to the last that says something, and one to write the next in. */
  public List<Row> shown() {
    int last = said().mapToInt(Row::place).max().orElse(0);
    return rows().filter(row -> row.place <= last + 1).toList();
  }

  List<SmallAid> read() {
    return said()
        .map(row ->
            new SmallAid(
                row.company,
                row.earlier.lines().flatMap(line -> received(line).stream()).toList(),
                euro(row.now).orElse(0L)))
        .toList();
  }

  void reject(Errors errors) {
    said()
        .forEach(row -> {
          if (row.company.isEmpty()) {
            errors.rejectValue("companies[" + row.place + "]", "requests.aid.company.missing");
          } else if (row.company.length() > LONGEST_NAME) {
            errors.rejectValue("companies[" + row.place + "]", "requests.aid.company.long");
          }
          if (euro(row.now).isEmpty()) {
            errors.rejectValue("now[" + row.place + "]", "requests.aid.now.wrong");
          }
          if (row.earlier.lines().anyMatch(line -> !line.isBlank() && received(line).isEmpty())) {
            errors.rejectValue("earlier[" + row.place + "]", "requests.aid.earlier.wrong");
          }
        });
  }

  /** "2026-05-01 20 000 euro". */
  private static Optional<Received> received(String line) {
    var found = LINE.matcher(Typed.text(line));
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(found.group(1));
      return euro(found.group(2)).map(euro -> new Received(day, euro));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whole euro. */
  private static Optional<Long> euro(String typed) {
    return WrittenNumber.read(EURO.matcher(typed).replaceFirst(""))
        .filter(one -> one.stripTrailingZeros().scale() <= 0 && one.compareTo(MOST) < 0)
        .map(BigDecimal::longValueExact);
  }
}
