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
}
