package se.regionsormland.portal.openness.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.regionsormland.portal.shared.County;

/** One feed; {@code self} and {@code page} are its own address and that of the page it follows. */
record Feed(String id, String title, String self, String page, List<Entry> entries) {

  /** {@code id} stays the same wherever the portal stands. */
  record Entry(
      String id,
      String title,
      String author,
      String page,
      Instant published,
      Instant updated,
      String content) {}

  Feed {
    entries = List.copyOf(entries);
  }

  /** A feed without entries has not changed since the portal's first day. */
  Instant updated() {
    return entries.stream()
        .map(Entry::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.parse("2026-01-01T00:00:00Z"));
  }

  /** A tag (RFC 4151): the region's name and a year in which it was its own. */
  static String tag(String specific) {
    return "tag:" + County.ours().domain() + ",2026:" + specific;
  }
}
