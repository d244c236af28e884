package se.regionsormland.portal.requests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.PlanQuestion;
import se.regionsormland.portal.requests.PlanRows.CostRow;
import se.regionsormland.portal.requests.PlanRows.PartnerRow;
import se.regionsormland.portal.requests.PlanRows.PayerRow;
import se.regionsormland.portal.requests.PlanRows.Row;
import se.regionsormland.portal.shared.SwedishTime;

/** The parts of a plan in a line each, as they were written: to keep, or to set beside another. */
@Component
public class PlanLines {

  private final MessageSource messages;

  PlanLines(MessageSource messages) {
    this.messages = messages;
  }

  public String of(Row row, Locale reader) {
    return switch (row) {
      case PartnerRow one ->
          joined(one.name(), word("funding.applicant.one." + one.sort(), reader));
      case CostRow one -> cost(one, reader);
      case PayerRow one ->
          joined(
              one.name(),
              word(one.words(), reader),
              word("plan.form." + one.form(), reader),
              word("plan.standing." + one.standing(), reader),
              years(one.amounts(), reader));
    };
  }

  /** Hours and parts of a post as such, and not what they come to. */
  private String cost(CostRow row, Locale reader) {
    var pay = row.pay();
    var percent = row.percent();
    return joined(
        row.what(),
        word("plan.kind." + row.kind(), reader),
        row.carriedBy(),
        pay == null ? "" : word("requests.plan.pay.label", reader) + " " + pay.in(reader),
        percent == null ? "" : percent(percent),
        years(row.efforts(), reader),
        years(row.amounts(), reader));
  }

  private static String percent(BigDecimal percent) {
    return percent.toPlainString().replace('.', ',') + "\u00a0%";
  }

  /** Empty where it is not said. */
  public String period(PlanRows rows, Locale reader) {
    var from = rows.from();
    var to = rows.to();
    return from == null || to == null
        ? ""
        : SwedishTime.month(from, reader) + " – " + SwedishTime.month(to, reader);
  }

  /** Each question that has an answer, and then what has begun. */
  public List<String> answers(PlanRows rows, Locale reader) {
    var answered =
        Stream.of(PlanQuestion.values())
            .filter(rows.answers()::containsKey)
            .map(one ->
                word("plan.question." + one, reader)
                    + " "
                    + word("plan.answer." + rows.answers().get(one), reader));
    return Stream.concat(answered, rows.begun().stream()).toList();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String years(Map<Integer, ?> byYear, Locale reader) {
    return byYear.entrySet().stream()
        .map(one ->
            one.getKey()
                + ": "
                + (one.getValue() instanceof Money money ? money.in(reader) : one.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private String word(String key, Locale reader) {
    return messages.getMessage(key, null, reader);
  }
}
