package se.regionsormland.portal.partners;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.shared.Languages;

/**
 * A line of the list: an organisation, or all that are there only as members of the same group.
 * What holds for each of them sets none of them apart, so it is said once.
 */
record PartnerRow(List<PartnerHit> hits) {

  /** Each where its first one stands. */
  static List<PartnerRow> of(List<PartnerHit> all) {
    return all.stream()
        .collect(groupingBy(PartnerRow::line, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(PartnerRow::new)
        .toList();
  }

  private static Object line(PartnerHit hit) {
    var group = hit.group();
    return hit.isOnlyAMember() && group != null ? group.id() : hit;
  }

  public PartnerHit first() {
    return hits.getFirst();
  }

  /** What they are members of; none where there is one. */
  public @Nullable KeyActor group() {
    return hits.size() > 1 ? first().group() : null;
  }

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
}
