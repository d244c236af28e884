package se.regionsormland.portal.funding.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.CopyDate;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** How something is known, as it is typed: a part of the forms for sources and for calls. */
record KnownForm(
    @OneLine(max = Facts.LINK, message = "{funding.form.link.wrong}") @Nullable String link,
    @Lines(max = Facts.LONG, message = "{funding.form.source.long}") @Nullable String source,
    @Nullable String certainty,
    @OneLine(max = Facts.SHORT, message = "{funding.form.copied.wrong}") @Nullable String copied,
    @Nullable String checkedToday) {

  private static final KnownForm NONE = new KnownForm(null, null, null, null, null);
  private static final String HTTPS = "https://";

  static KnownForm orNone(@Nullable KnownForm typed) {
    return typed == null ? NONE : typed;
  }

  static KnownForm of(Provenance known) {
    var copied = known.copied();
    return new KnownForm(
        known.link(),
        known.source(),
        known.certainty().name(),
        copied == null ? "" : copied.written(),
        null);
  }

  /** It is the form's part {@code known}. */
  void check(Errors errors) {
    checkLink(errors);
    Facts.require(source, "known.source", errors);
    Facts.require(certainty, "known.certainty", errors);
    if (Certainty.COPY.name().equals(certainty) && Typed.ticked(checkedToday)) {
      // who held it against the source today has not read a copy
      errors.rejectValue("known.certainty", "funding.form.certainty.checked");
    }
    var date = Typed.text(copied);
    if (!date.isEmpty()
        && !errors.hasFieldErrors("known.copied")
        && CopyDate.read(date).isEmpty()) {
      errors.rejectValue("known.copied", "funding.form.copied.wrong");
    }
  }

  private void checkLink(Errors errors) {
    var typed = Typed.text(link);
    boolean isOne =
        typed.startsWith(HTTPS)
            && typed.length() > HTTPS.length()
            && typed.chars().noneMatch(Character::isWhitespace);
    if (!typed.isEmpty() && !isOne && !errors.hasFieldErrors("known.link")) {
      errors.rejectValue("known.link", "funding.form.link.wrong");
    }
  }

  Provenance provenance(@Nullable LocalDate lastChecked) {
    return new Provenance(
        Typed.text(source),
        Typed.text(link),
        Typed.one(Certainty.class, certainty).orElse(Certainty.UNCERTAIN),
        CopyDate.read(Typed.text(copied)).orElse(null),
        lastChecked);
  }
}
