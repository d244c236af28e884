package se.regionsormland.portal.opinions.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/**
 * Who looks at a case, and until when. {@code shown} were ticked when the page was shown: what
 * another has changed meanwhile is not changed back.
 */
record AssignForm(@Nullable List<String> members, @Nullable List<String> shown, TypedDate due) {

  AssignForm {
    due = TypedDate.orNone(due);
  }

  static AssignForm of(List<UUID> looking, LocalDate due) {
    var ticked = looking.stream().map(UUID::toString).toList();
    return new AssignForm(ticked, ticked, TypedDate.of(due));
  }

  Settling until(LocalDate due) {
    return new Settling(without(members, shown), without(shown, members), due);
  }

  private static Set<UUID> without(@Nullable List<String> these, @Nullable List<String> those) {
    var left = new HashSet<>(ids(these));
    left.removeAll(ids(those));
    return left;
  }

  private static Set<UUID> ids(@Nullable List<String> sent) {
    return Objects.requireNonNullElse(sent, List.<String>of()).stream()
        .flatMap(one -> Typed.uuid(one).stream())
        .collect(Collectors.toSet());
  }
}
