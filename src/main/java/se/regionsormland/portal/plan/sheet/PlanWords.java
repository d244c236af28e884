package se.regionsormland.portal.plan.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.PlainSource;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.plan.check.Finding;
import se.regionsormland.portal.plan.rules.PlanSource;
import se.regionsormland.portal.plan.rules.RulesOfDay;
import se.regionsormland.portal.plan.written.Refusal;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.SwedishTime;

/** What is said of a plan, in the reader's words. */
@Component
public class PlanWords {

  private final MessageSource messages;

  public PlanWords(MessageSource messages) {
    this.messages = messages;
  }

  public String say(Said said, Locale reader) {
    var with = said.with().stream().map(one -> inWords(one, reader)).toArray();
    return messages.getMessage("plan." + said.key(), with, reader);
  }

  public List<String> say(Finding found, Locale reader) {
    return found.says().stream().map(said -> say(said, reader)).toList();
  }

  /** The sentence of why a sum cannot be read. */
  public String say(Refusal why, Locale reader) {
    return say(Said.of("money." + why), reader);
  }

  public String say(Outcome outcome, Locale reader) {
    return say(Said.of("outcome." + outcome), reader);
  }

  /** The name of a source, by the slug that a row of financing has. */
  public String source(String slug, RulesOfDay rules, Locale reader) {
    return rules
        .source(slug)
        .map(PlanSource::name)
        .orElseGet(() ->
            plain(slug).map(one -> say(Said.of("source." + one.slug()), reader)).orElse(slug));
  }

  private static Optional<PlainSource> plain(String slug) {
    return Stream.of(PlainSource.values()).filter(one -> one.slug().equals(slug)).findFirst();
  }

  private String inWords(Object one, Locale reader) {
    return switch (one) {
      case Money money -> money.in(reader);
      case YearMonth month -> SwedishTime.month(month, reader);
      case LocalDate day -> SwedishTime.longDate(day, reader);
      case BigDecimal number -> number(number, reader);
      case Long large -> Kronor.grouped(large);
      case Said said -> say(said, reader);
      case List<?> list ->
          list.stream().map(each -> inWords(each, reader)).collect(Collectors.joining(", "));
      default -> one.toString();
    };
  }

  /** As few decimals as it has, with the comma or the point of the language. */
  private static String number(BigDecimal number, Locale reader) {
    var plain = number.stripTrailingZeros().toPlainString();
    return "en".equals(reader.getLanguage()) ? plain : plain.replace('.', ',');
  }
}
