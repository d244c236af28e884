package se.regionsormland.portal.funding.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.CopyDate;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Scope;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.web.Typed;

/** What the forms for sources and for calls have in common. */
final class Facts {

  static final int SHORT = 200;
  static final int LONG = 1000;
  static final int LINK = 308;

  private static final String HTTPS = "https://";

  private Facts() {}

  /** {@code known} are the areas there are. */
  static Scope scope(
      Collection<Integer> known,
      @Nullable List<String> areas,
      @Nullable List<String> kinds,
      @Nullable List<String> applicants) {
    return new Scope(
        numbers(known, areas),
        Typed.all(IdeaKind.class, kinds),
        Typed.all(Applicant.class, applicants));
  }

  static Provenance provenance(
      @Nullable String source,
      @Nullable String link,
      @Nullable String certainty,
      @Nullable String copied,
      @Nullable LocalDate lastChecked) {
    return new Provenance(
        Typed.text(source),
        Typed.text(link),
        Typed.one(Certainty.class, certainty).orElse(Certainty.UNCERTAIN),
        CopyDate.read(Typed.text(copied)).orElse(null),
        lastChecked);
  }

  static String written(@Nullable CopyDate copied) {
    return copied == null ? "" : copied.written();
  }

  /** Who held it against the source today has not read a copy. */
  static void checkKnown(
      @Nullable String certainty,
      @Nullable String copied,
      @Nullable String checkedToday,
      BindingResult binding) {
    require(certainty, "certainty", binding);
    if (Certainty.COPY.name().equals(certainty) && Typed.ticked(checkedToday)) {
      binding.rejectValue("certainty", "funding.form.certainty.checked");
    }
    var date = Typed.text(copied);
    if (!date.isEmpty() && !binding.hasFieldErrors("copied") && CopyDate.read(date).isEmpty()) {
      binding.rejectValue("copied", "funding.form.copied.wrong");
    }
  }

  /** Between commas. */
  static List<String> listed(@Nullable String typed) {
    return Stream.of(Typed.text(typed).split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  static List<String> names(Set<?> ones) {
    return ones.stream().map(String::valueOf).sorted().toList();
  }

  static void require(@Nullable String typed, String field, BindingResult binding) {
    if (Typed.text(typed).isEmpty()) {
      binding.rejectValue(field, "funding.form." + field + ".missing");
    }
  }

  static void checkLink(@Nullable String typed, BindingResult binding) {
    var link = Typed.text(typed);
    boolean isOne =
        link.startsWith(HTTPS)
            && link.length() > HTTPS.length()
            && link.chars().noneMatch(Character::isWhitespace);
    if (!link.isEmpty() && !isOne && !binding.hasFieldErrors("link")) {
      binding.rejectValue("link", "funding.form.link.wrong");
    }
  }

  private static Set<Integer> numbers(Collection<Integer> known, @Nullable List<String> typed) {
    return requireNonNullElse(typed, List.<String>of()).stream()
        .flatMap(one -> Typed.one(known, one).stream())
        .collect(Collectors.toSet());
  }
}
