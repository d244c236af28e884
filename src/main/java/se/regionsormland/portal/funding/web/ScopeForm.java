package se.regionsormland.portal.funding.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.funding.facts.Scope;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.web.Typed;

/** What money is for and whom, as it is ticked: a part of the forms for sources and for calls. */
record ScopeForm(
    @Nullable List<String> areas, @Nullable List<String> kinds, @Nullable List<String> applicants) {

  static ScopeForm orNone(@Nullable ScopeForm typed) {
    return typed == null ? new ScopeForm(null, null, null) : typed;
  }

  static ScopeForm of(Scope scope) {
    return new ScopeForm(
        Facts.names(scope.areas()), Facts.names(scope.kinds()), Facts.names(scope.applicants()));
  }

  /** {@code known} are the areas there are. */
  Scope scope(Collection<Integer> known) {
    return new Scope(
        requireNonNullElse(areas, List.<String>of()).stream()
            .flatMap(one -> Typed.one(known, one).stream())
            .collect(Collectors.toSet()),
        Typed.all(IdeaKind.class, kinds),
        Typed.all(Applicant.class, applicants));
  }
}
