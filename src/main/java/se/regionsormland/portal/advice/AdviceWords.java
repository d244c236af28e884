package se.regionsormland.portal.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import se.regionsormland.portal.reading.Amount;
import se.regionsormland.portal.reading.Day;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.SwedishTime;

/** The bundle's words in one reader's language. */
record AdviceWords(MessageSource messages, Locale reader) {

  String say(String key, Object... told) {
    return messages.getMessage("advice." + key, told, reader);
  }

  String sum(Amount amount) {
    var kronor = Kronor.format(amount.kronor());
    return amount.about() ? say("about", kronor) : kronor;
  }

  /** "44,4", and "40" rather than "40,0". */
  String number(BigDecimal percent) {
    var format = NumberFormat.getInstance(reader);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(percent);
  }

  String date(LocalDate date) {
    return SwedishTime.longDate(date, reader);
  }

  /** A day, or the month or year that was written. */
  String day(Day day) {
    if (day.isOneDay()) {
      return date(day.first());
    }
    var year = String.valueOf(day.first().getYear());
    if (day.isQuarter()) {
      return say("quarter", (day.first().getMonthValue() + 2) / 3, year);
    }
    return day.isWholeYear() ? year : SwedishTime.month(day.first(), reader);
  }
}
