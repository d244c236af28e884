package se.regionsormland.portal.web;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two people wrote differently in one form at the same time. */
public final class Differing {

  private Differing() {}

  /**
   * The names of the parts that are not the same, in the order of the record. What is a record of
   * its own within the record is gone through part by part.
   */
  public static <T extends Record> List<String> parts(T mine, T theirs) {
    return Stream.of(mine.getClass().getRecordComponents())
        .filter(part -> !Objects.equals(of(part, mine), of(part, theirs)))
        .flatMap(part -> names(part, mine, theirs))
        .toList();
  }

  private static Stream<String> names(RecordComponent part, Record mine, Record theirs) {
    return part.getType().getEnclosingClass() == mine.getClass()
            && of(part, mine) instanceof Record own
            && of(part, theirs) instanceof Record other
        ? parts(own, other).stream()
        : Stream.of(part.getName());
  }

  /** What they say different things of, or one of them nothing. */
  public static <K, V> Set<K> keys(Map<K, V> mine, Map<K, V> theirs) {
    var keys = new HashSet<>(mine.keySet());
    keys.addAll(theirs.keySet());
    keys.removeIf(key -> Objects.equals(mine.get(key), theirs.get(key)));
    return keys;
  }

  private static @Nullable Object of(RecordComponent part, Record written) {
    try {
      var accessor = part.getAccessor();
      accessor.trySetAccessible(); // a form is its module's own
      return accessor.invoke(written);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's own part", e);
    }
  }
}
