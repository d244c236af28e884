package se.regionsormland.portal.assessment.web.answer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.assessment.drafts.AnswerDraft;
import se.regionsormland.portal.assessment.drafts.AnswerParts;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/**
 * The answer as it is typed. {@code version} is the draft's that it was begun from, and whose
 * letter was shown beside it; {@code say} is a sentence to add, by the button that shows it.
 */
record AnswerForm(
    @Nullable String version,
    @Nullable List<String> stepLines,
    @Lines(max = SENTENCE, message = "{assessment.answer.sentence.long}") @Nullable String sentence,
    @OneLine(max = 300, message = "{assessment.answer.step1.long}") @Nullable String step1,
    @OneLine(max = 300, message = "{assessment.answer.step2.long}") @Nullable String step2,
    @OneLine(max = 300, message = "{assessment.answer.step3.long}") @Nullable String step3,
    @Nullable List<String> measures,
    @Nullable String find,
    @Nullable List<String> partners,
    @Lines(max = 3000, message = "{assessment.answer.otherPartners.long}")
        @Nullable String otherPartners,
    @Nullable List<String> moneyLines,
    @Lines(max = 3000, message = "{assessment.answer.money.long}") @Nullable String money,
    @Nullable List<String> obstacleLines,
    @Lines(max = 3000, message = "{assessment.answer.obstacles.long}") @Nullable String obstacles,
    @OneLine(max = 300, message = "{assessment.answer.person.long}") @Nullable String person,
    @Nullable String say) {

  private static final int SENTENCE = 400;

  static AnswerForm of(AnswerDraft draft, @Nullable String find) {
    return of(draft.parts(), draft.version(), find);
  }

  /** Nothing is kept from the start but whom to ring. */
  static AnswerForm begun(String person, @Nullable String find) {
    return of(AnswerParts.begun(person), 0, find);
  }

  private static AnswerForm of(AnswerParts parts, long version, @Nullable String find) {
    var steps =
        Stream.concat(parts.nextSteps().stream(), Stream.generate(() -> ""))
            .limit(AnswerParts.STEPS);
    var step = steps.toList();
    return new AnswerForm(
        Long.toString(version),
        parts.stepLines(),
        parts.sentence(),
        step.get(0),
        step.get(1),
        step.get(2),
        parts.measures(),
        find,
        parts.partners(),
        parts.otherPartners(),
        parts.moneyLines(),
        parts.money(),
        parts.obstacleLines(),
        parts.obstacles(),
        parts.person(),
        null);
  }

  /** With the sentence that is to be added. */
  AnswerParts said() {
    var more = Typed.text(say);
    return more.isEmpty() ? parts() : parts().saying(more);
  }

  /** To be read as a letter or sent it needs its sentence, and the sentence has its length. */
  void complain(boolean goes, Errors errors) {
    if (goes && Typed.text(sentence).isEmpty()) {
      errors.rejectValue("sentence", "assessment.answer.sentence.empty");
    }
    if (!errors.hasErrors() && said().sentence().length() > SENTENCE) {
      errors.rejectValue("sentence", "assessment.answer.sentence.full");
    }
  }

  public AnswerParts parts() {
    return new AnswerParts(
        Typed.text(sentence),
        orNone(stepLines),
        Stream.of(Typed.text(step1), Typed.text(step2), Typed.text(step3)).toList(),
        orNone(measures),
        orNone(partners),
        Typed.text(otherPartners),
        orNone(moneyLines),
        Typed.text(money),
        orNone(obstacleLines),
        Typed.text(obstacles),
        Typed.text(person));
  }

  private static List<String> orNone(@Nullable List<String> ticked) {
    return ticked == null ? List.of() : ticked.stream().distinct().toList();
  }
}
