package se.regionsormland.portal.funding.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** A field where two forms of the same kind say different things. */
record Difference(String field, String mine, String theirs) {

  private static final Set<String> NOT_SAID = Set.of("version", "checkedToday");

  static <F extends Record> List<Difference> between(F mine, F theirs) {
    return Arrays.stream(mine.getClass().getRecordComponents())
        .filter(part -> !NOT_SAID.contains(part.getName()))
        .flatMap(part -> in(part, said(part, mine), said(part, theirs)))
        .filter(one -> !one.mine.equals(one.theirs))
        .toList();
  }

  /** A part of the form is gone through field by field; a day is one. */
  private static Stream<Difference> in(
      RecordComponent part, @Nullable Object mine, @Nullable Object theirs) {
    if (mine instanceof Record form
        && theirs instanceof Record other
        && !(mine instanceof TypedDate)) {
      return between(form, other).stream();
    }
    return Stream.of(new Difference(part.getName(), words(mine), words(theirs)));
  }

  private static @Nullable Object said(RecordComponent part, Record form) {
    try {
      return part.getAccessor().invoke(form);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(@Nullable Object said) {
    return switch (said) {
      case List<?> several ->
          String.join(", ", several.stream().map(String::valueOf).sorted().toList());
      case TypedDate day -> Typed.text(day.day()) + " " + day.month() + " " + day.year();
      case null, default -> Typed.text(Objects.toString(said, ""));
    };
  }
}
