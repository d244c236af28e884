package se.regionsormland.portal.web;

import java.util.List;

/** How to follow what a page shows: by letter, or by feeds. {@code query} narrows both. */
public record Follow(String letters, String query, List<Feed> feeds) {

  /** {@code label} is the key of its name. */
  public record Feed(String path, String label) {}

  private static final String LETTERS = "/bevaka";
  private static final Feed IDEAS = new Feed("/floden/projektideer.atom", "web.follow.ideas");
  private static final Feed CALLS = new Feed("/floden/utlysningar.atom", "web.follow.calls");

  public static Follow ideas(String query) {
    return new Follow(to(LETTERS + "?vad=ideer", query), query, List.of(IDEAS));
  }

  public static Follow calls(String query) {
    return new Follow(to(LETTERS + "?vad=utlysningar", query), query, List.of(CALLS));
  }

  public static Follow both(String query) {
    return new Follow(to(LETTERS, query), query, List.of(IDEAS, CALLS));
  }

  /** A measure: ideas come by feed, calls too by letter. */
  public static Follow measure(String id) {
    var query = "atgard=" + id;
    return new Follow(to(LETTERS, query), query, List.of(IDEAS));
  }

  public String to(Feed feed) {
    return to(feed.path(), query);
  }

  private static String to(String path, String query) {
    return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
  }
}
