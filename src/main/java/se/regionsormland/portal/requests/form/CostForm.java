package se.regionsormland.portal.requests.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.written.WrittenNumber;
import se.regionsormland.portal.requests.rows.Efforts;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** A row of costs; which of the fields there are is settled by its kind. */
public record CostForm(
    @Nullable String id,
    @Nullable String kind,
    @OneLine(max = 150, message = "{requests.plan.what.long}") @Nullable String what,
    @Nullable String carriedBy,
    @OneLine(max = 60, message = "{requests.plan.pay.long}") @Nullable String pay,
    @OneLine(max = 20, message = "{requests.plan.percent.long}") @Nullable String percent,
    @Nullable List<String> years,
    @Nullable List<String> values) {

  public CostForm {
    int fields = OtherPayers.fields(years, values);
    years = OtherPayers.padded(years, fields);
    values = OtherPayers.padded(values, fields);
  }

  /** A new one of that kind, asked of those years. */
  public static CostForm of(CostKind kind, SortedSet<Integer> years, String carriedBy) {
    var shown = YearFields.shown(years, new java.util.TreeMap<Integer, String>());
    return new CostForm(
        UUID.randomUUID().toString(),
        kind.name(),
        "",
        carriedBy,
        "",
        kind == CostKind.FLAT_RATE ? "40" : "",
        YearFields.years(shown),
        YearFields.values(shown));
  }

  public static CostForm of(CostRow row, SortedSet<Integer> years) {
    var shown =
        row.kind() == CostKind.STAFF
            ? YearFields.shown(years, row.efforts())
            : YearFields.shown(years, row.amounts());
    return new CostForm(
        row.id().toString(),
        row.kind().name(),
        row.what(),
        row.carriedBy(),
        Sums.written(row.pay()),
        row.percent() == null ? "" : row.percent().toPlainString().replace('.', ','),
        YearFields.years(shown),
        YearFields.values(shown));
  }

  public CostKind kindOf() {
    return Typed.one(CostKind.class, kind).orElse(CostKind.OTHER);
  }

  public YearFields byYear() {
    return YearFields.of(
        java.util.Objects.requireNonNull(years), java.util.Objects.requireNonNull(values));
  }

  public boolean isStaff() {
    return kindOf() == CostKind.STAFF;
  }

  public boolean isFlat() {
    return kindOf() == CostKind.FLAT_RATE;
  }

  public CostRow row() {
    return new CostRow(
        Typed.uuid(id).orElseGet(UUID::randomUUID),
        kindOf(),
        Typed.text(what),
        Typed.text(carriedBy),
        isStaff() ? Sums.read(pay) : null,
        isFlat() ? percentOf() : null,
        isStaff() ? byYear().said() : new java.util.TreeMap<>(),
        isStaff() || isFlat() ? new java.util.TreeMap<>() : byYear().amounts());
  }

  /** While it is written: empty as long as nothing can be calculated of it. */
  public Optional<CostRow> asFarAsItIs() {
    return isFlat() && percentOf() == null ? Optional.empty() : Optional.of(row());
  }

  private @Nullable BigDecimal percentOf() {
    return WrittenNumber.read(Typed.text(percent)).orElse(null);
  }

  public void check(Errors errors) {
    if (isFlat()) {
      if (percentOf() == null) {
        errors.rejectValue("percent", "requests.plan.percent.wrong");
      }
      return;
    }
    if (Typed.text(what).isEmpty()) {
      errors.rejectValue("what", "requests.plan.what.missing");
    }
    if (isStaff()) {
      Sums.reject(errors, "pay", pay);
      if (Typed.text(pay).isEmpty()) {
        errors.rejectValue("pay", "requests.plan.pay.missing");
      }
      byYear().each((field, written) -> checkEffort(errors, field, Typed.text(written)));
    } else {
      byYear().each((field, written) -> Sums.reject(errors, field, written));
    }
  }

  private static void checkEffort(Errors errors, String field, String written) {
    if (!written.isEmpty() && Efforts.read(written, null, 0).isEmpty()) {
      errors.rejectValue(field, "requests.plan.effort.wrong");
    }
  }
}
