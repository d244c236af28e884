package se.regionsormland.portal.requests;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Beside;
import se.regionsormland.portal.ideas.WrittenLine;
import se.regionsormland.portal.ideas.form.IdeaLines;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.requests.rows.SentPlan;
import se.regionsormland.portal.requests.rows.Shares;
import se.regionsormland.portal.shared.SwedishTime;

/** A request line by line, in the form's order and the reader's language. */
@Component
public class RequestLines {

  /** Of what an idea is asked for, as much as a request is. */
  private static final Set<String> ASKED =
      Set.of("text", "title", "name", "organisation", "email", "telephone");

  private final IdeaLines ideaLines;
  private final MessageSourceAccessor words;

  RequestLines(IdeaLines ideaLines, MessageSource words) {
    this.ideaLines = ideaLines;
    this.words = new MessageSourceAccessor(words);
  }

  /** All of it. */
  public List<WrittenLine> of(Requests.Written written) {
    return ideaLines.of(written.content(), written.contact(), beside(written.numbers()));
  }

  Beside beside(ThreeNumbers numbers) {
    return new Beside(
        "requests",
        "/begaran",
        "/begar-medfinansiering",
        ASKED,
        numbers.isComplete(),
        List.of(
            line("total", "total", in(numbers.total())),
            line("payments", "oneToOne", payments(numbers)),
            line("period", "from.month", period(numbers))));
  }

  /** What was decided, by whom and when. */
  WrittenLine decided(Decision decision) {
    var what = word("requests.outcome." + decision.outcome());
    var money = decision.amount().isPositive() ? ", " + in(decision.amount()) : "";
    var by =
        word(
            "requests.decision.line",
            decision.by(),
            SwedishTime.longDate(decision.day(), reader()),
            decision.record());
    return new WrittenLine(
        "decision", word("requests.payer." + decision.fund()), what + money + "\n" + by);
  }

  /** Which version of its plan was sent, and when. */
  String version(SentPlan plan) {
    var day = SwedishTime.longDate(plan.day(), reader());
    return word("requests.plan.sent.version", plan.number(), day);
  }

  private String payments(ThreeNumbers numbers) {
    var rows = new ArrayList<String>();
    numbers.payments().stream().map(one -> payment(one, numbers.total())).forEach(rows::add);
    var missing = numbers.missing();
    if (numbers.total() != null && !missing.isZero()) {
      rows.add(
          missing.isPositive()
              ? word("requests.missing", in(missing))
              : word("requests.over", in(missing.negated())));
    }
    return String.join("\n", rows);
  }

  private String payment(Payment payment, @Nullable Money total) {
    var who = payment.name().isEmpty() ? word("requests.payer." + payment.payer()) : payment.name();
    var money = payment.money();
    if (money == null) {
      return who;
    }
    return total == null || !total.isPositive()
        ? who + ": " + in(money)
        : who + ": " + word("requests.share", in(money), Shares.of(money, total, reader()));
  }

  private String period(ThreeNumbers numbers) {
    var from = month(numbers.from());
    var to = month(numbers.to());
    return from.isEmpty() && to.isEmpty()
        ? ""
        : word("requests.period", from, to, numbers.months());
  }

  private static String month(@Nullable YearMonth month) {
    return month == null ? "" : SwedishTime.month(month, reader());
  }

  private static String in(@Nullable Money money) {
    return money == null ? "" : money.in(reader());
  }

  private WrittenLine line(String name, String field, String value) {
    return new WrittenLine(field, word("requests.line." + name), value);
  }

  private String word(String key, Object... told) {
    return words.getMessage(key, told);
  }

  private static Locale reader() {
    return LocaleContextHolder.getLocale();
  }
}
