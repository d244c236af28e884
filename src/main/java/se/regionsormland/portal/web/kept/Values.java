package se.regionsormland.portal.web.kept;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a part may be told: values, which are compared by what is in them and never change. */
final class Values {

  private Values() {}

  static void check(Asked asked) {
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
