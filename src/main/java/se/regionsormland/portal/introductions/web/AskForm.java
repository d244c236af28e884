package se.regionsormland.portal.introductions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.introductions.Asker;
import se.regionsormland.portal.web.Typed;

/** Who wants to meet somebody, and why. */
record AskForm(
    @NotBlank(message = "{introductions.form.name.missing}")
        @Size(max = 100, message = "{introductions.form.name.long}")
        @Pattern(regexp = Typed.ONE_LINE, message = UNREADABLE)
        @Nullable String name,
    @Size(max = 150, message = "{introductions.form.organisation.long}")
        @Pattern(regexp = Typed.ONE_LINE, message = UNREADABLE)
        @Nullable String organisation,
    @NotBlank(message = "{introductions.form.reason.missing}")
        @Size(max = LONGEST, message = "{introductions.form.reason.long}")
        @Pattern(regexp = Typed.READABLE, message = UNREADABLE)
        @Nullable String reason,
    @NotBlank(message = "{introductions.form.email.missing}")
        @Size(max = 254, message = "{introductions.form.email.wrong}")
        @Pattern(regexp = Typed.EMAIL, message = "{introductions.form.email.wrong}")
        @Nullable String email,
    @Size(max = 40, message = "{introductions.form.telephone.long}")
        @Pattern(regexp = Typed.ONE_LINE, message = UNREADABLE)
        @Nullable String telephone) {

  static final int LONGEST = 1000;
  static final String UNREADABLE = "{introductions.form.unreadable}";

  AskForm {
    reason = Typed.lines(reason);
  }

  static AskForm empty() {
    return new AskForm("", "", "", "", "");
  }

  Asker asker() {
    return new Asker(
        Typed.text(name),
        Typed.text(organisation),
        Typed.text(email),
        Typed.text(telephone),
        Typed.text(reason));
  }
}
