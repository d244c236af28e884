package se.regionsormland.portal.requests.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedList;

/**
 * Those who pay beside the ones that the form asks of by name: row by row, as they were typed, in
 * lists as {@link TypedList} has them.
 */
public record OtherPayers(List<Row> rows) {

  static final int MOST = 20;
  private static final int LONGEST_NAME = 150;
  private static final String REMOVE = "remove-";

  public record Row(String payer, String amount) {

    private static final Row EMPTY = new Row("", "");

    boolean isEmpty() {
      return payer.isEmpty() && amount.isEmpty();
    }
  }

  /** Each payer has the amount of its place. */
  public static OtherPayers of(@Nullable List<String> payers, @Nullable List<String> amounts) {
    return new OtherPayers(
        IntStream.range(1, Math.max(count(payers), count(amounts)))
            .limit(MOST + 1L)
            .mapToObj(at -> new Row(line(payers, at), line(amounts, at)))
            .toList());
  }

  public static OtherPayers of(List<Payment> payments) {
    return new OtherPayers(
        payments.stream()
            .filter(one -> one.payer() == Payer.OTHER)
            .map(one -> new Row(one.name(), Sums.written(one.money())))
            .toList());
  }

  public OtherPayers {
    rows = List.copyOf(rows);
  }

  /** As a page shows them: one at least. */
  public List<Row> shown() {
    return rows.isEmpty() ? List.of(Row.EMPTY) : rows;
  }

  public List<String> payers() {
    return list(Row::payer);
  }

  public List<String> amounts() {
    return list(Row::amount);
  }

  private List<String> list(Function<Row, String> field) {
    return TypedList.of(rows.stream().map(field));
  }

  public Stream<Payment> payments() {
    return rows.stream()
        .filter(row -> !row.isEmpty())
        .map(row -> new Payment(Payer.OTHER, row.payer(), Sums.read(row.amount())));
  }

  /** What the buttons beside the rows do: one more, or one less by its place. */
  public OtherPayers after(@Nullable String button) {
    var changed = new ArrayList<>(rows);
    if ("add".equals(button)) {
      changed.add(Row.EMPTY);
    } else if (button != null && button.startsWith(REMOVE)) {
      long place = Typed.number(button.substring(REMOVE.length()));
      if (place > 0 && place <= changed.size()) {
        changed.remove((int) place - 1);
      }
    }
    return new OtherPayers(changed);
  }

  public void rejectUnreadable(Errors errors) {
    for (int at = 1; at <= rows.size(); at++) {
      var row = rows.get(at - 1);
      if (row.payer().length() > LONGEST_NAME) {
        errors.rejectValue("payers[" + at + "]", "requests.form.payers.long");
      }
      if (row.payer().isEmpty() && !row.amount().isEmpty()) {
        errors.rejectValue("payers[" + at + "]", "requests.form.payers.missing");
      }
      Sums.reject(errors, "amounts[" + at + "]", row.amount());
    }
    if (rows.size() > MOST) {
      errors.reject("requests.form.payers.many");
    }
  }

  /** As many as both lists need, and the first row. */
  static int fields(@Nullable List<String> payers, @Nullable List<String> amounts) {
    return Math.max(2, Math.max(count(payers), count(amounts)));
  }

  /** As many as that, the first of the page's own among them. */
  static List<String> padded(@Nullable List<String> typed, int fields) {
    return TypedList.padded(typed, fields - 1);
  }

  private static int count(@Nullable List<String> typed) {
    return typed == null ? 0 : typed.size();
  }

  private static String line(@Nullable List<String> typed, int at) {
    return TypedList.text(typed, at).replaceAll("\\s+", " ");
  }
}
