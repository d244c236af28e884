package se.regionsormland.portal.group.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.openings.OwnAnswer;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** What somebody says before a case opens to her. Nothing is chosen beforehand. */
record OwnAnswerForm(
    @Nullable String answer,
    @Lines(max = 2_000, message = "{group.own.why.long}") @Nullable String why,
    @Nullable String parties) {

  enum Answer {
    NONE(null),
    SUPERVISION(Ground.SUPERVISION),
    OTHER(Ground.OTHER);

    private final @Nullable Ground ground;

    Answer(@Nullable Ground ground) {
      this.ground = ground;
    }
  }

  private Optional<Answer> chosen() {
    return Typed.one(Answer.class, answer);
  }

  void complain(Errors errors) {
    AppointmentChecks.reject(chosen().isEmpty(), "answer", "group.own.answer.empty", errors);
    boolean ground = chosen().filter(one -> one.ground != null).isPresent();
    AppointmentChecks.reject(
        ground && Typed.text(why).isEmpty(), "why", "group.own.why.empty", errors);
  }

  boolean isNone() {
    return chosen().filter(one -> one == Answer.NONE).isPresent();
  }

  /** When one is chosen. */
  OwnAnswer said() {
    return new OwnAnswer(
        chosen().orElseThrow().ground, Typed.text(why), (int) Typed.number(parties));
  }
}
