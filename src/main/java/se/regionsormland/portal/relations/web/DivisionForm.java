package se.regionsormland.portal.relations.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.shared.PersonalNumbers;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Why the region thinks that an idea is two: the sender reads it as it is. */
record DivisionForm(
    @NotBlank(message = "{relations.division.reason.empty}")
        @Lines(max = 600, message = "{relations.division.reason.long}")
        @Nullable String why) {

  String said() {
    return Typed.text(why);
  }

  /** It goes out: by letter, and to whoever has her link. */
  void complain(BindingResult binding) {
    if (!PersonalNumbers.in(said()).isEmpty()) {
      binding.rejectValue("why", "relations.division.reason.number");
    }
  }
}
