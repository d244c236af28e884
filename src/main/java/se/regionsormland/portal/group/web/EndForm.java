package se.regionsormland.portal.group.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.TypedDate;

/** The last day of an appointment that ends before its time. */
record EndForm(@Nullable String lastDay, @Nullable String lastMonth, @Nullable String lastYear) {

  static EndForm empty() {
    return new EndForm("", "", "");
  }

  Optional<LocalDate> last() {
    return new TypedDate(lastDay, lastMonth, lastYear).date();
  }
}
