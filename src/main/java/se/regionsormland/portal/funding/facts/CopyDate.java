package se.regionsormland.portal.funding.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * When the copy that was read was made, as closely as that is known: a day ("2024-02-26"), a month
 * ("2024-02") or a year ("2024").
 */
public record CopyDate(@JsonValue String written) {

  private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
  private static final int MONTH = "2024-02".length();
  private static final int DAY = "2024-02-26".length();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CopyDate {
    if (!isOne(written)) {
      throw new IllegalArgumentException("Not a day, a month or a year: " + written);
    }
  }

  public static Optional<CopyDate> read(String typed) {
    return isOne(typed) ? Optional.of(new CopyDate(typed)) : Optional.empty();
  }

  /** The last day that it can mean. */
  public LocalDate last() {
    return last(written);
  }

  /** "26 februari 2024", "februari 2024" or "2024", in the language of the reader. */
  public String in(Locale reader) {
    if (written.length() == DAY) {
      return SwedishTime.longDate(last(), reader);
    }
    return written.length() == MONTH
        ? SwedishTime.month(YearMonth.parse(written), reader)
        : written;
  }

  private static boolean isOne(String written) {
    try {
      return SHAPE.matcher(written).matches() && last(written).getYear() > 0;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static LocalDate last(String written) {
    if (written.length() == DAY) {
      return LocalDate.parse(written);
    }
    return written.length() == MONTH
        ? YearMonth.parse(written).atEndOfMonth()
        : Year.parse(written).atMonth(12).atEndOfMonth();
  }

  @Converter(autoApply = true)
  static class AsText implements AttributeConverter<CopyDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CopyDate date) {
      return date == null ? null : date.written();
    }

    @Override
    public @Nullable CopyDate convertToEntityAttribute(@Nullable String written) {
      return written == null ? null : new CopyDate(written);
    }
  }
}
