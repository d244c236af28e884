package se.regionsormland.portal.profiles.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Whether somebody represents an organisation, and how the officer knows. */
record AnswerForm(
    @NotBlank(message = "{profiles.answer.claim.missing}") @Nullable String claim,
    @NotBlank(message = "{profiles.answer.reason.missing}")
        @Lines(max = 500, message = "{profiles.answer.reason.long}")
        @Nullable String reason,
    @Nullable String answer) {

  static AnswerForm empty() {
    return new AnswerForm("", "", "");
  }

  Optional<UUID> id() {
    return Typed.uuid(claim);
  }

  String why() {
    return Typed.text(reason);
  }

  boolean saysYes() {
    return "ja".equals(answer);
  }

  boolean isAnswer() {
    return saysYes() || "nej".equals(answer);
  }
}
