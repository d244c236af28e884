package se.regionsormland.portal.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.SwedishTime;

/** The words of the archive's documents, in Swedish whoever takes them out. */
@Component
class ArchiveWords {

  static final Locale SWEDISH = Locale.of("sv", "SE");

  private final MessageSource messages;

  ArchiveWords(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... with) {
    return messages.getMessage(key, with, SWEDISH);
  }

  /** What a document of the package is called. */
  String part(String name) {
    return say("registry.archive.part." + name);
  }

  static String at(Instant at) {
    return SwedishTime.dateAndTime(at);
  }

  /** Empty for none, as below. */
  static String day(@Nullable LocalDate day) {
    return day == null ? "" : SwedishTime.longDate(day, SWEDISH);
  }

  static String month(@Nullable YearMonth month) {
    return month == null ? "" : SwedishTime.month(month, SWEDISH);
  }
}
