package se.regionsormland.portal.requests.form;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** A row of financing: who pays, with what, how sure it is, and how much each year. */
public record PayerForm(
    @Nullable String id,
    @Nullable String source,
    @OneLine(max = 150, message = "{requests.plan.name.long}") @Nullable String name,
    @Nullable String form,
    @Nullable String standing,
    @OneLine(max = 150, message = "{requests.plan.evidence.long}") @Nullable String evidence,
    @Nullable List<String> years,
    @Nullable List<String> values) {

  public PayerForm {
    int fields = OtherPayers.fields(years, values);
    years = OtherPayers.padded(years, fields);
    values = OtherPayers.padded(values, fields);
  }

  public static PayerForm empty(SortedSet<Integer> years) {
    var nothing =
        new PayerRow(UUID.randomUUID(), "", "", Form.CASH, Standing.INTENDED, "", new TreeMap<>());
    return of(nothing, years);
  }

  public static PayerForm of(PayerRow row, SortedSet<Integer> years) {
    var shown = YearFields.shown(years, row.amounts());
    return new PayerForm(
        row.id().toString(),
        row.source(),
        row.name(),
        row.form().name(),
        row.standing().name(),
        row.evidence(),
        YearFields.years(shown),
        YearFields.values(shown));
  }

  public YearFields byYear() {
    return YearFields.of(Objects.requireNonNull(years), Objects.requireNonNull(values));
  }

  public PayerRow row() {
    return new PayerRow(
        Typed.uuid(id).orElseGet(UUID::randomUUID),
        Typed.text(source),
        Typed.text(name),
        Typed.one(Form.class, form).orElse(Form.CASH),
        Typed.one(Standing.class, standing).orElse(Standing.INTENDED),
        Typed.text(evidence),
        byYear().amounts());
  }

  public void check(Errors errors) {
    if (Typed.text(source).isEmpty()) {
      errors.rejectValue("source", "requests.plan.source.missing");
    }
    byYear().each((field, written) -> Sums.reject(errors, field, written));
  }
}
