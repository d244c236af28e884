package se.regionsormland.portal.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Twenty hits, beginning after the one that the address names, and the way on and back. */
record PartnerPage(
    List<PartnerHit> hits, int count, @Nullable String previous, @Nullable String next) {

  private static final int LENGTH = 20;

  static PartnerPage of(List<PartnerHit> all, PartnerFilter filter) {
    int start = startAfter(all, filter.efter());
    int end = Math.min(start + LENGTH, all.size());
    var next = end < all.size() ? href(filter, slugOf(all, end - 1)) : null;
    return new PartnerPage(all.subList(start, end), all.size(), previous(all, filter, start), next);
  }

  private static @Nullable String previous(List<PartnerHit> all, PartnerFilter filter, int start) {
    if (start == 0) {
      return null;
    }
    return start <= LENGTH ? href(filter, null) : href(filter, slugOf(all, start - LENGTH - 1));
  }

  private static int startAfter(List<PartnerHit> all, @Nullable String slug) {
    for (int at = 0; at < all.size(); at++) {
      if (slugOf(all, at).equals(slug)) {
        return at + 1;
      }
    }
    return 0;
  }

  private static String slugOf(List<PartnerHit> all, int at) {
    return all.get(at).actor().slug();
  }

  private static String href(PartnerFilter filter, @Nullable String after) {
    var address = UriComponentsBuilder.fromPath("/partner");
    add(address, "q", filter.q());
    add(address, "omrade", filter.omrade());
    add(address, "kommun", filter.kommun());
    add(address, "typ", filter.typ());
    add(address, "efter", after);
    return address.encode().toUriString();
  }

  private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
    }
  }
}
