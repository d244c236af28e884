package se.regionsormland.portal.web.kept;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a part may be told: values, which are compared by what is in them and never change. No more
 * than it shows: all of it is compared each time that it is looked for, and lies in memory with it.
 */
final class Values {

  /** Of the characters that are shown, mark-up with them. */
  private static final int MOST_TOLD = 2;

  private static final int ALWAYS = 500;

  private Values() {}

  static void check(Asked asked, String text) {
    if (asked.length() > ALWAYS + MOST_TOLD * text.length()) {
      throw new IllegalStateException("Told more than it shows: " + asked.part());
    }
    asked
        .told()
        .forEach((name, told) -> {
          if (!isValue(told)) {
            throw new IllegalStateException(
                "No value: " + name + " of " + asked.part() + " within " + told.getClass());
          }
        });
  }

  static boolean isValue(@Nullable Object told) {
    return switch (told) {
      case null -> true;
      case String _, Boolean _, Enum<?> _, UUID _, TemporalAccessor _ -> true;
      case Integer _, Long _, Double _, BigDecimal _ -> true;
      case Collection<?> all -> isFixed(all) && all.stream().allMatch(Values::isValue);
      case Map<?, ?> all ->
          isFixed(all)
              && all.keySet().stream().allMatch(Values::isValue)
              && all.values().stream().allMatch(Values::isValue);
      case Record one ->
          Arrays.stream(one.getClass().getRecordComponents())
              .allMatch(part -> isValue(of(part, one)));
      default -> false;
    };
  }

  private static boolean isFixed(Object all) {
    var name = all.getClass().getName();
    return name.contains("Immutable") || name.contains("Unmodifiable");
  }

  private static @Nullable Object of(RecordComponent part, Record one) {
    try {
      var reads = part.getAccessor();
      reads.setAccessible(true);
      return reads.invoke(one);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
