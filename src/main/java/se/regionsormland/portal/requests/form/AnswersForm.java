package se.regionsormland.portal.requests.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.check.PlanQuestion;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** Yes, no or not known, to each question; and what has begun, a line for each part. */
public record AnswersForm(
    Answers answers,
    @Lines(max = 2_000, message = "{requests.plan.parts.long}") @Nullable String parts,
    @OneLine(max = 150, message = "{requests.plan.signatoryShown.long}")
        @Nullable String signatoryShown,
    @OneLine(max = 60, message = "{requests.plan.advance.long}") @Nullable String advance,
    @Lines(max = 1_000, message = "{requests.plan.advanceWhy.long}") @Nullable String advanceWhy) {

  /** To each question. */
  public record Answers(
      @Nullable String named,
      @Nullable String begun,
      @Nullable String otherSupport,
      @Nullable String capacity,
      @Nullable String operating,
      @Nullable String setApart,
      @Nullable String investment,
      @Nullable String signatory,
      @Nullable String strateg) {

    private static final Answers NONE =
        new Answers(null, null, null, null, null, null, null, null, null);

    private static Answers of(PlanRows rows) {
      return new Answers(
          answer(rows, PlanQuestion.NAMED_IN_STRATEGY),
          answer(rows, PlanQuestion.BEGUN),
          answer(rows, PlanQuestion.OTHER_SUPPORT),
          answer(rows, PlanQuestion.CAPACITY),
          answer(rows, PlanQuestion.OPERATING),
          answer(rows, PlanQuestion.SET_APART),
          answer(rows, PlanQuestion.COMPANY_INVESTMENT),
          answer(rows, PlanQuestion.SIGNATORY),
          answer(rows, PlanQuestion.STRATEG));
    }

    private static String answer(PlanRows rows, PlanQuestion question) {
      return rows.answers().getOrDefault(question, Answer.UNKNOWN).name();
    }

    private Map<PlanQuestion, Answer> read() {
      var answers = new EnumMap<PlanQuestion, Answer>(PlanQuestion.class);
      put(answers, PlanQuestion.NAMED_IN_STRATEGY, named);
      put(answers, PlanQuestion.BEGUN, begun);
      put(answers, PlanQuestion.OTHER_SUPPORT, otherSupport);
      put(answers, PlanQuestion.CAPACITY, capacity);
      put(answers, PlanQuestion.OPERATING, operating);
      put(answers, PlanQuestion.SET_APART, setApart);
      put(answers, PlanQuestion.COMPANY_INVESTMENT, investment);
      put(answers, PlanQuestion.SIGNATORY, signatory);
      put(answers, PlanQuestion.STRATEG, strateg);
      return answers;
    }

    private static void put(
        Map<PlanQuestion, Answer> answers, PlanQuestion question, @Nullable String typed) {
      Typed.one(Answer.class, typed)
          .filter(one -> one != Answer.UNKNOWN)
          .ifPresent(one -> answers.put(question, one));
    }
  }

  public AnswersForm {
    answers = Objects.requireNonNullElse(answers, Answers.NONE);
  }

  public static AnswersForm of(PlanRows rows) {
    return new AnswersForm(
        Answers.of(rows),
        String.join("\n", rows.begun()),
        rows.asked().signatory(),
        Sums.written(rows.asked().advance()),
        rows.asked().advanceWhy());
  }

  public List<String> begunParts() {
    return Typed.text(parts).lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** A reason is asked of whoever wants something in advance: it takes special ones. */
  public void check(Errors errors) {
    Sums.reject(errors, "advance", advance);
    var wanted = Sums.read(advance);
    if (wanted != null && wanted.isPositive() && Typed.text(advanceWhy).isEmpty()) {
      errors.rejectValue("advanceWhy", "requests.plan.advanceWhy.missing");
    }
  }

  public PlanRows in(PlanRows rows) {
    var asked =
        rows.asked()
            .wanting(Sums.read(advance), Typed.text(advanceWhy), Typed.text(signatoryShown));
    return rows.answering(answers.read(), begunParts(), asked);
  }
}
