package se.regionsormland.portal.requests.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.aid.AidQuestion;
import se.regionsormland.portal.plan.aid.Screening;
import se.regionsormland.portal.plan.aid.SmallAid;
import se.regionsormland.portal.plan.check.PlanQuestion;
import se.regionsormland.portal.plan.rules.RulesOfDay;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;
import se.regionsormland.portal.requests.rows.PlanRows.PartnerRow;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import se.regionsormland.portal.requests.rows.PlanRows.Row;
import se.regionsormland.portal.shared.Kronor;
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
              one.evidence(),
              years(one.amounts(), reader));
    };
  }

  /** What a cost is called that the request has as one sum. */
  public String undivided(Locale reader) {
    return word("requests.plan.offered.cost", reader);
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

  /** Each question that has an answer, what has begun, and what else was asked. */
  public List<String> answers(PlanRows rows, Locale reader) {
    var signatory =
        labelled("requests.plan.signatoryShown.label", rows.asked().signatory(), reader);
    return Stream.concat(
            questions(rows, reader).stream(),
            Stream.of(advance(rows, reader), signatory).filter(line -> !line.isEmpty()))
        .toList();
  }

  /** Each question that has an answer, and what has begun. */
  public List<String> questions(PlanRows rows, Locale reader) {
    var answered =
        Stream.of(PlanQuestion.values())
            .filter(rows.answers()::containsKey)
            .map(one ->
                word("plan.question." + one, reader)
                    + " "
                    + word("plan.answer." + rows.answers().get(one), reader));
    return Stream.concat(answered, rows.begun().stream()).toList();
  }

  /** Empty where none is wanted. */
  public String advance(PlanRows rows, Locale reader) {
    var advance = rows.asked().advance();
    var wanted =
        advance == null
            ? ""
            : word("requests.plan.advance.label", reader) + " " + advance.in(reader);
    return joined(wanted, rows.asked().advanceWhy());
  }

  /** The questions on state aid with their answers, and where they have led. */
  public List<String> aid(PlanRows rows, RulesOfDay rules, Locale reader) {
    var led =
        rows.asked().aid().result(rules).stream()
            .map(one -> word("plan.aid.result." + one, reader));
    return Stream.concat(aid(rows, reader).stream(), led).toList();
  }

  /** As far as they have been answered, and the writer's reason. */
  public List<String> aid(PlanRows rows, Locale reader) {
    var aid = rows.asked().aid();
    var answered =
        Stream.of(AidQuestion.values())
            .filter(aid.answers()::containsKey)
            .map(one -> question(one, aid, reader));
    var companies = aid.aid().stream().map(one -> company(one, reader));
    var why = labelled("requests.aid.why.label", rows.asked().aidWhy(), reader);
    return Stream.of(answered, companies, Stream.of(why).filter(one -> !one.isEmpty()))
        .flatMap(lines -> lines)
        .toList();
  }

  private String question(AidQuestion question, Screening aid, Locale reader) {
    var exemption = aid.exemption();
    return word("plan.aid." + question + ".label", reader)
        + " "
        + word("plan.answer." + aid.answers().get(question), reader)
        + (question == AidQuestion.EXEMPTED && exemption != null
            ? ": " + word("plan.exemption." + exemption, reader)
            : "");
  }

  private String company(SmallAid aid, Locale reader) {
    var earlier =
        aid.earlier().stream()
            .map(one -> SwedishTime.longDate(one.day(), reader) + " " + Kronor.grouped(one.euro()))
            .collect(Collectors.joining(", "));
    var now = Kronor.grouped(aid.now());
    var key = "requests.aid.company." + (earlier.isEmpty() ? "line" : "earlier");
    return messages.getMessage(key, new Object[] {aid.undertaking(), now, earlier}, reader);
  }

  private String labelled(String key, String said, Locale reader) {
    return said.isEmpty() ? "" : word(key, reader) + " " + said;
  }

  /**
   * What is otherwise in the later of two: its rows by their place, the time, and what was asked.
   */
  public List<PlanDifference> between(PlanRows before, PlanRows now, Locale reader) {
    var rows =
        Stream.concat(before.rows(), now.rows())
            .map(Row::id)
            .distinct()
            .map(id -> new PlanDifference(line(before, id, reader), line(now, id, reader)));
    var rest =
        Stream.of(
            new PlanDifference(period(before, reader), period(now, reader)),
            difference(answers(before, reader), answers(now, reader)),
            difference(aid(before, reader), aid(now, reader)));
    return Stream.concat(rows, rest).filter(PlanDifference::isOne).toList();
  }

  private String line(PlanRows rows, UUID id, Locale reader) {
    return rows.row(id).map(row -> of(row, reader)).orElse("");
  }

  /** Of two lists what the other has not. */
  private static PlanDifference difference(List<String> before, List<String> now) {
    return new PlanDifference(
        String.join("\n", without(before, now)), String.join("\n", without(now, before)));
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
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

  /**
   * A part of a plan in an earlier version and a later one, in words; empty where it is not there.
   */
  public record PlanDifference(String before, String now) {

    boolean isOne() {
      return !before.equals(now);
    }
  }
}
