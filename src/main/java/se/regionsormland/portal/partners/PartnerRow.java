package se.regionsormland.portal.partners;

import java.util.ArrayList;
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
    var rows = new ArrayList<List<PartnerHit>>();
    var groups = new LinkedHashMap<String, List<PartnerHit>>();
    for (var hit : all) {
      var group = hit.isOnlyAMember() ? hit.group() : null;
      var known = group == null ? null : groups.get(group.id());
      var row = known == null ? new ArrayList<PartnerHit>() : known;
      row.add(hit);
      if (known == null) {
        rows.add(row);
      }
      if (group != null) {
        groups.put(group.id(), row);
      }
    }
    return rows.stream().map(List::copyOf).map(PartnerRow::new).toList();
  }

  public PartnerHit first() {
    return hits.getFirst();
  }

  /** What they are members of; none where there is one. */
  public @Nullable KeyActor group() {
    return hits.size() > 1 ? first().group() : null;
  }
}
