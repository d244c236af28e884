package se.regionsormland.portal.offers.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Whether an offer is the organisation's, and how the officer knows. */
record NameForm(
    @Nullable String version,
    @NotBlank(message = "{offers.name.why.missing}")
        @Lines(max = 500, message = "{offers.name.why.long}")
        @Nullable String why,
    @Nullable String answer) {

  static NameForm empty() {
    return new NameForm("", "", "");
  }

  String reason() {
    return Typed.text(why);
  }

  boolean saysYes() {
    return "ja".equals(answer);
  }

  boolean isAnswer() {
    return saysYes() || "nej".equals(answer);
  }
}
