package se.regionsormland.portal.partners;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.KeyActor;

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
}
