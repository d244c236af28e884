package se.regionsormland.portal.introductions.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.introductions.Asker;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** Who wants to meet somebody, and why. */
record AskForm(
    @NotBlank(message = "{introductions.form.name.missing}")
        @OneLine(max = 100, message = "{introductions.form.name.long}")
        @Nullable String name,
    @OneLine(max = 150, message = "{introductions.form.organisation.long}")
        @Nullable String organisation,
    @NotBlank(message = "{introductions.form.reason.missing}")
        @Lines(max = LONGEST, message = "{introductions.form.reason.long}")
        @Nullable String reason,
    @NotBlank(message = "{introductions.form.email.missing}") @Address @Nullable String email,
    @OneLine(max = 40, message = "{introductions.form.telephone.long}")
        @Nullable String telephone) {

  static final int LONGEST = 1000;

  Asker asker() {
    return new Asker(
        Typed.text(name),
        Typed.text(organisation),
        Typed.address(email),
        Typed.text(telephone),
        Typed.text(reason));
  }
}
