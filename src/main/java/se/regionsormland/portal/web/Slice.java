package se.regionsormland.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and where the next part begins: null at the end. {@code capped}: there are more
 * hits than {@code count}, and nobody counted on.
 */
public record Slice<T>(List<T> items, @Nullable String next, int count, boolean capped) {

  public Slice {
    items = List.copyOf(items);
  }

  /** As the other, where hits are counted up to one more than {@code most}. */
  public static <T> Slice<T> of(List<Placed<T>> found, int length, int count, int most) {
    return of(found, length, Math.min(count, most), count > most);
  }

  /** {@code found} holds one more than {@code length} where there are more. */
  public static <T> Slice<T> of(List<Placed<T>> found, int length, int count, boolean capped) {
    var shown = found.subList(0, Math.min(length, found.size()));
    return new Slice<>(
        shown.stream().map(Placed::row).toList(),
        found.size() > length ? shown.getLast().place().written() : null,
        count,
        capped);
  }
}
