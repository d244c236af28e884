package se.regionsormland.portal.group.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Yes or no, by which paragraph, and why. Nothing is chosen beforehand. */
record DecisionForm(
    @Nullable String stands,
    @Nullable String law,
    @NotBlank(message = "{group.decide.reason.empty}")
        @Lines(max = 2_000, message = "{group.decide.reason.long}")
        @Nullable String reason) {

  enum Stands {
    YES,
    NO
  }

  static DecisionForm empty() {
    return new DecisionForm(null, null, "");
  }

  private Optional<Stands> answer() {
    return Typed.one(Stands.class, stands);
  }

  private Optional<Law> paragraph() {
    return Typed.one(Law.class, law);
  }

  void complain(Errors errors) {
    if (answer().isEmpty()) {
      errors.rejectValue("stands", "group.decide.stands.empty");
    }
    if (paragraph().isEmpty()) {
      errors.rejectValue("law", "group.decide.law.empty");
    }
    if (isYesByException()) {
      errors.rejectValue("law", "group.decide.law.no-only");
    }
  }

  private boolean isYesByException() {
    return answer().filter(one -> one == Stands.YES).isPresent()
        && paragraph().filter(Law::saysNo).isPresent();
  }

  /** Empty until both are chosen, and fit together. */
  Optional<Decision> decision() {
    return answer()
        .filter(_ -> !isYesByException())
        .flatMap(
            one -> paragraph().map(by -> new Decision(one == Stands.YES, by, Typed.text(reason))));
  }
}
