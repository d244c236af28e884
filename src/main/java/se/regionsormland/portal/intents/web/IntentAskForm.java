package se.regionsormland.portal.intents.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.shared.PersonalNumbers;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** What a sender writes to somebody who is to pay, and where the letter goes. */
record IntentAskForm(
    @NotBlank(message = "{intents.ask.summary.missing}")
        @Lines(max = 1_000, message = "{intents.ask.summary.long}")
        @Nullable String summary,
    @Lines(max = 1_000, message = "{intents.ask.conditions.long}") @Nullable String conditions,
    @NotBlank(message = "{intents.ask.email.missing}") @Address @Nullable String email) {

  String said() {
    return Typed.text(summary);
  }

  String wanted() {
    return Typed.text(conditions);
  }

  String to() {
    return Typed.address(email);
  }

  void complain(Errors errors) {
    if (!PersonalNumbers.in(said() + "\n" + wanted()).isEmpty()) {
      errors.rejectValue("summary", "intents.confirm.number");
    }
  }
}
