package se.regionsormland.portal.funding.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/** A field where two forms of the same kind say different things. */
record Difference(String field, String mine, String theirs) {

  private static final Set<String> NOT_SAID = Set.of("version", "checkedToday");

  static <F extends Record> List<Difference> between(F mine, F theirs) {
    return Arrays.stream(mine.getClass().getRecordComponents())
        .filter(part -> !NOT_SAID.contains(part.getName()))
        .map(part -> new Difference(part.getName(), said(part, mine), said(part, theirs)))
        .filter(one -> !one.mine.equals(one.theirs))
        .toList();
  }

  private static String said(RecordComponent part, Record form) {
    try {
      return words(part.getAccessor().invoke(form));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String words(@Nullable Object said) {
    return said instanceof List<?> several
        ? String.join(", ", several.stream().map(String::valueOf).sorted().toList())
        : Typed.text(Objects.toString(said, ""));
  }
}
