package se.regionsormland.portal.intents.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.intents.Intent;
import se.regionsormland.portal.shared.PersonalNumbers;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** Who answers and in what capacity. {@code seen} is the fingerprint of what she saw. */
record IntentForm(
    @Nullable String seen,
    @OneLine(max = 100, message = "{intents.confirm.name.long}") @Nullable String name,
    @OneLine(max = 200, message = "{intents.confirm.capacity.long}") @Nullable String capacity,
    @OneLine(max = 60, message = "{intents.confirm.decision.long}") @Nullable String decision,
    TypedDate decided,
    @Lines(max = 1_000, message = "{intents.confirm.reason.long}") @Nullable String reason,
    @Nullable String action) {

  IntentForm {
    decided = TypedDate.orNone(decided);
  }

  static IntentForm empty() {
    return new IntentForm("", "", "", "", TypedDate.NONE, "", null);
  }

  boolean isYes() {
    return "yes".equals(action);
  }

  String sawFingerprint() {
    return Typed.text(seen);
  }

  Intent.Given given(Instant at) {
    return new Intent.Given(
        Typed.text(name),
        Typed.text(capacity),
        Typed.text(decision),
        decided.date().orElse(null),
        isYes() ? "" : Typed.text(reason),
        at);
  }

  /** A no needs no more than a name. */
  void complain(LocalDate today, Errors errors) {
    if (Typed.text(name).isEmpty()) {
      errors.rejectValue("name", "intents.confirm.name.missing");
    }
    if (isYes() && Typed.text(capacity).isEmpty()) {
      errors.rejectValue("capacity", "intents.confirm.capacity.missing");
    }
    if (!decided.isEmpty() && decided.date().isEmpty()) {
      errors.rejectValue("decided.day", "intents.confirm.decided.wrong");
    }
    if (decided.date().filter(day -> day.isAfter(today)).isPresent()) {
      errors.rejectValue("decided.day", "intents.confirm.decided.when");
    }
    var words = String.join("\n", Typed.text(capacity), Typed.text(decision), Typed.text(reason));
    if (!PersonalNumbers.in(words).isEmpty()) {
      errors.rejectValue("capacity", "intents.confirm.number");
    }
  }
}
