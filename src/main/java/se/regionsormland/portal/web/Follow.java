package se.regionsormland.portal.web;

import java.util.List;

/** How to follow what a page shows: by letter, or by feeds. {@code query} narrows both. */
public record Follow(String query, List<Feed> feeds) {

  /** {@code label} is the key of its name. */
  public record Feed(String path, String label) {}

  private static final Feed IDEAS = new Feed("/floden/projektideer.atom", "web.follow.ideas");
  private static final Feed CALLS = new Feed("/floden/utlysningar.atom", "web.follow.calls");

  public static Follow ideas(String query) {
    return new Follow(query, List.of(IDEAS));
  }

  public static Follow calls(String query) {
    return new Follow(query, List.of(CALLS));
  }

  public static Follow both(String query) {
    return new Follow(query, List.of(IDEAS, CALLS));
  }

  public String to(String path) {
    return query.isEmpty() ? path : path + "?" + query;
  }
}
