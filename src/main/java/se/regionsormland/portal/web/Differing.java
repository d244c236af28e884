package se.regionsormland.portal.web;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two people wrote differently in one form at the same time. */
public final class Differing {

  private Differing() {}

  /** The names of the parts that are not the same, in the order of the record. */
  public static <T extends Record> List<String> parts(T mine, T theirs) {
    return Stream.of(mine.getClass().getRecordComponents())
        .filter(part -> !Objects.equals(of(part, mine), of(part, theirs)))
        .map(RecordComponent::getName)
        .toList();
  }

  private static @Nullable Object of(RecordComponent part, Record written) {
    try {
      return part.getAccessor().invoke(written);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's own part", e);
    }
  }
}
