package se.regionsormland.portal.assessment.web.answer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
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
    @Lines(max = SENTENCE, message = "{assessment.answer.sentence.long}") @Nullable String sentence,
    @Valid Steps steps,
    Measures measures,
    @Valid Partners partners,
    @Valid Money money,
    @Valid Obstacles obstacles,
    @OneLine(max = 300, message = "{assessment.answer.person.long}") @Nullable String person,
    @Nullable String say) {

  private static final int SENTENCE = 400;

  /** What to do next: {@code lines}, here and below, are the machine's that are kept. */
  record Steps(
      @Nullable List<String> lines,
      @OneLine(max = 300, message = "{assessment.answer.step1.long}") @Nullable String first,
      @OneLine(max = 300, message = "{assessment.answer.step2.long}") @Nullable String second,
      @OneLine(max = 300, message = "{assessment.answer.step3.long}") @Nullable String third) {

    private static final Steps NONE = new Steps(null, null, null, null);

    private static Steps of(AnswerParts parts) {
      var own =
          Stream.concat(parts.nextSteps().stream(), Stream.generate(() -> ""))
              .limit(AnswerParts.STEPS)
              .toList();
      return new Steps(parts.stepLines(), own.get(0), own.get(1), own.get(2));
    }

    private List<String> own() {
      return Stream.of(first, second, third).map(Typed::text).toList();
    }
  }

  /** Those that are ticked, and words to find more by. */
  record Measures(@Nullable List<String> ids, @Nullable String find) {

    private static final Measures NONE = new Measures(null, null);
  }

  record Partners(
      @Nullable List<String> lines,
      @Lines(max = 3000, message = "{assessment.answer.otherPartners.long}")
          @Nullable String others) {

    private static final Partners NONE = new Partners(null, null);
  }

  record Money(
      @Nullable List<String> lines,
      @Lines(max = 3000, message = "{assessment.answer.money.long}") @Nullable String own) {

    private static final Money NONE = new Money(null, null);
  }

  record Obstacles(
      @Nullable List<String> lines,
      @Lines(max = 3000, message = "{assessment.answer.obstacles.long}") @Nullable String own) {

    private static final Obstacles NONE = new Obstacles(null, null);
  }

  AnswerForm {
    steps = Objects.requireNonNullElse(steps, Steps.NONE);
    measures = Objects.requireNonNullElse(measures, Measures.NONE);
    partners = Objects.requireNonNullElse(partners, Partners.NONE);
    money = Objects.requireNonNullElse(money, Money.NONE);
    obstacles = Objects.requireNonNullElse(obstacles, Obstacles.NONE);
  }

  static AnswerForm of(AnswerDraft draft, @Nullable String find) {
    return of(draft.parts(), draft.version(), find);
  }

  /** Nothing is kept from the start but whom to ring. */
  static AnswerForm begun(String person, @Nullable String find) {
    return of(AnswerParts.begun(person), 0, find);
  }

  private static AnswerForm of(AnswerParts parts, long version, @Nullable String find) {
    return new AnswerForm(
        Long.toString(version),
        parts.sentence(),
        Steps.of(parts),
        new Measures(parts.measures(), find),
        new Partners(parts.partners(), parts.otherPartners()),
        new Money(parts.moneyLines(), parts.money()),
        new Obstacles(parts.obstacleLines(), parts.obstacles()),
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
        orNone(steps.lines),
        steps.own(),
        orNone(measures.ids),
        orNone(partners.lines),
        Typed.text(partners.others),
        orNone(money.lines),
        Typed.text(money.own),
        orNone(obstacles.lines),
        Typed.text(obstacles.own),
        Typed.text(person));
  }

  private static List<String> orNone(@Nullable List<String> ticked) {
    return ticked == null ? List.of() : ticked.stream().distinct().toList();
  }
}
