package se.regionsormland.portal.retention;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.SwedishTime;

/** The table in words of the reader's language, for pages. */
@Component
public class RetentionWords {

  private final Retention retention;
  private final MessageSourceAccessor messages;

  RetentionWords(Retention retention, MessageSource messages) {
    this.retention = retention;
    this.messages = new MessageSourceAccessor(messages);
  }

  /** What is kept, and for how long. */
  public record Line(String what, String howLong) {}

  public List<Line> table() {
    return retention.table().stream()
        .map(row -> new Line(words("retention." + row.what()), howLong(row)))
        .toList();
  }

  public boolean isErased(Kept what) {
    return retention.mayErase(what);
  }

  /** "90 dagar", or "90 dagar. Gallringsbeslut …" where it takes one. */
  public String howLong(Kept what) {
    return retention.table().stream()
        .filter(row -> row.what() == what)
        .map(this::howLong)
        .findFirst()
        .orElseThrow();
  }

  private String howLong(Retention.Row row) {
    if (row.what().hasItsOwnEnd()) {
      return words("retention.end." + row.what());
    }
    if (row.period() == null) {
      return words(row.what().isArchived() ? "retention.archived" : "retention.no-decision");
    }
    var period = words(row.period());
    var by = row.by();
    return by == null
        ? period
        : words(
            "retention.by",
            period,
            by.number(),
            SwedishTime.longDate(by.day(), LocaleContextHolder.getLocale()));
  }

  private String words(Period period) {
    long months = period.toTotalMonths();
    return months > 0
        ? words("retention.months", months)
        : words(
            "retention.days",
            ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period)));
  }

  private String words(String key, Object... arguments) {
    return messages.getMessage(key, arguments);
  }
}
