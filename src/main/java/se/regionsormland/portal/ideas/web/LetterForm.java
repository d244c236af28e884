package se.regionsormland.portal.ideas.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/** Where another letter goes. */
record LetterForm(
    @NotBlank(message = "{ideas.form.email.missing}")
        @Size(max = 254, message = "{ideas.form.email.wrong}")
        @Pattern(regexp = IdeaForm.EMAIL, message = "{ideas.form.email.wrong}")
        @Nullable String email) {

  String address() {
    return Typed.text(email);
  }
}
