package se.regionsormland.portal.opinions.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.OpinionAnswers.Answer;
import se.regionsormland.portal.opinions.OpinionAnswers.Question;
import se.regionsormland.portal.opinions.OpinionFile;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedList;

/** A member's answers as typed. {@code version} is the draft's that they were begun from. */
record OpinionForm(
    @Nullable String version,
    @Lines(max = 2_000, message = "{opinions.answer.synergies.long}") @Nullable String synergies,
    @Nullable String noSynergies,
    @Lines(max = 2_000, message = "{opinions.answer.goalConflicts.long}")
        @Nullable String goalConflicts,
    @Nullable String noGoalConflicts,
    @Lines(max = 2_000, message = "{opinions.answer.advice.long}") @Nullable String advice,
    @Nullable String noAdvice,
    @Nullable List<String> steps,
    @Nullable List<String> reasons) {

  /** The page asks of each field whether it is wrong, also of those that were not sent. */
  OpinionForm {
    steps = TypedList.padded(steps, Rubric.MOST);
    reasons = TypedList.padded(reasons, Rubric.MOST);
  }

  static OpinionForm of(OpinionFile file, @Nullable Rubric rubric) {
    return of(file.begun(), file.draft().version(), rubric);
  }

  static OpinionForm of(OpinionAnswers answers, long version, @Nullable Rubric rubric) {
    return new OpinionForm(
        Long.toString(version),
        answers.to(Question.SYNERGIES).words(),
        ticked(answers.to(Question.SYNERGIES)),
        answers.to(Question.GOAL_CONFLICTS).words(),
        ticked(answers.to(Question.GOAL_CONFLICTS)),
        answers.to(Question.ADVICE).words(),
        ticked(answers.to(Question.ADVICE)),
        Scores.steps(answers, rubric),
        Scores.reasons(answers, rubric));
  }

  OpinionAnswers answers(@Nullable Rubric rubric) {
    return new OpinionAnswers(
        Map.of(
            Question.SYNERGIES, answer(synergies, noSynergies),
            Question.GOAL_CONFLICTS, answer(goalConflicts, noGoalConflicts),
            Question.ADVICE, answer(advice, noAdvice)),
        Scores.read(steps, reasons, rubric));
  }

  void complain(@Nullable Rubric rubric, Errors errors) {
    Scores.complain("reasons", reasons, rubric, errors);
  }

  /** To be given, all of it is answered. */
  void complainOfGaps(@Nullable Rubric rubric, Errors errors) {
    var answers = answers(rubric);
    for (var question : answers.missing(Subject.Kind.IDEA)) {
      errors.rejectValue(field(question), "opinions.answer.empty");
    }
    Scores.complainOfGaps(answers, rubric, errors);
  }

  private static String field(Question question) {
    return switch (question) {
      case SYNERGIES -> "synergies";
      case GOAL_CONFLICTS -> "goalConflicts";
      case ADVICE -> "advice";
    };
  }

  private static String ticked(Answer answer) {
    return Boolean.toString(answer.cannotTell());
  }

  private static Answer answer(@Nullable String words, @Nullable String cannotTell) {
    return new Answer(Typed.text(words), Typed.ticked(cannotTell));
  }
}
