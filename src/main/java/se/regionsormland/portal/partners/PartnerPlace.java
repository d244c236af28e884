package se.regionsormland.portal.partners;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Languages;

/**
 * Where a part of the list ends: its last line's sort key, as it stands in an address. The list
 * goes on from there, also when that line is gone. {@code rank} is 0 where nothing was asked.
 */
record PartnerPlace(int rank, String name) implements Comparable<PartnerPlace> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})_(.{1,200})");
  private static final Comparator<PartnerPlace> ORDER =
      Comparator.comparingInt(PartnerPlace::rank)
          .thenComparing(PartnerPlace::name, Languages.inOrder());

  static PartnerPlace of(PartnerRow row, PartnerFilter filter) {
    var first = row.first();
    return new PartnerPlace(filter.isEmptyForActors() ? 0 : first.rank(), first.actor().name());
  }

  /** Anything else than what {@link #written} gave begins from the start. */
  static Optional<PartnerPlace> read(@Nullable String written) {
    var found = WRITTEN.matcher(written == null ? "" : written);
    return found.matches()
        ? Optional.of(new PartnerPlace(Integer.parseInt(found.group(1)), found.group(2)))
        : Optional.empty();
  }

  String written() {
    return rank + "_" + name;
  }

  @Override
  public int compareTo(PartnerPlace other) {
    return ORDER.compare(this, other);
  }
}
