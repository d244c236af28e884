package se.regionsormland.portal.opinions.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.rubric.Rubric.Criterion;
import se.regionsormland.portal.rubric.Score;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.TypedList;

/** The scores of a form, by the places of the criteria; without a rubric there are none. */
final class Scores {

  private static final String CANNOT_TELL = "CANNOT_TELL";
  private static final int LONGEST = 1_000;

  private Scores() {}

  static List<Criterion> criteria(@Nullable Rubric rubric) {
    return rubric == null ? List.of() : rubric.criteria();
  }

  /** What those are called, in the rubric's order. */
  static List<String> named(Set<String> ids, @Nullable Rubric rubric) {
    return criteria(rubric).stream()
        .filter(one -> ids.contains(one.id()))
        .map(Criterion::name)
        .toList();
  }

  /** The steps by their numbers, and that one cannot tell. */
  static List<Option> choices() {
    return Stream.concat(
            IntStream.rangeClosed(0, Score.MOST)
                .mapToObj(String::valueOf)
                .map(step -> Option.plain(step, step)),
            Stream.of(Option.of(CANNOT_TELL, "opinions.score.cannot-tell")))
        .toList();
  }

  static List<String> steps(OpinionAnswers answers, @Nullable Rubric rubric) {
    return each(answers, rubric, Scores::written);
  }

  static List<String> reasons(OpinionAnswers answers, @Nullable Rubric rubric) {
    return each(answers, rubric, Score::words);
  }

  private static List<String> each(
      OpinionAnswers answers, @Nullable Rubric rubric, Function<Score, String> field) {
    return TypedList.of(criteria(rubric).stream().map(answers::of).map(field));
  }

  private static String written(Score score) {
    var step = score.step();
    return score.cannotTell() ? CANNOT_TELL : step == null ? "" : step.toString();
  }

  /** By criterion; what says nothing is left out. */
  static Map<String, String> words(@Nullable List<String> written, @Nullable Rubric rubric) {
    var words = new HashMap<String, String>();
    var criteria = criteria(rubric);
    for (int at = 1; at <= criteria.size(); at++) {
      var said = TypedList.text(written, at);
      if (!said.isEmpty()) {
        words.put(criteria.get(at - 1).id(), said);
      }
    }
    return words;
  }

  /** What says nothing is left out. */
  static Map<String, Score> read(
      @Nullable List<String> steps, @Nullable List<String> reasons, @Nullable Rubric rubric) {
    var scores = new HashMap<String, Score>();
    var criteria = criteria(rubric);
    for (int at = 1; at <= criteria.size(); at++) {
      var score = read(TypedList.text(steps, at), TypedList.text(reasons, at));
      if (!score.equals(Score.NONE)) {
        scores.put(criteria.get(at - 1).id(), score);
      }
    }
    return scores;
  }

  private static Score read(String step, String reason) {
    return step.matches("[0-" + Score.MOST + "]")
        ? new Score(Integer.valueOf(step), false, reason)
        : new Score(null, CANNOT_TELL.equals(step), reason);
  }

  /** Of what is written for each criterion. */
  static void complain(
      String field, @Nullable List<String> written, @Nullable Rubric rubric, Errors errors) {
    var criteria = criteria(rubric);
    for (int at = 1; at <= criteria.size(); at++) {
      if (TypedList.text(written, at).length() > LONGEST) {
        reject(field, at, "opinions.score.long", criteria.get(at - 1), errors);
      }
    }
  }

  static void complainOfGaps(OpinionAnswers answers, @Nullable Rubric rubric, Errors errors) {
    var criteria = criteria(rubric);
    for (int at = 1; at <= criteria.size(); at++) {
      if (!answers.of(criteria.get(at - 1)).isGiven()) {
        reject("steps", at, "opinions.score.empty", criteria.get(at - 1), errors);
      }
    }
  }

  private static void reject(String field, int at, String key, Criterion of, Errors errors) {
    errors.rejectValue(field + "[" + at + "]", key, new Object[] {of.name()}, null);
  }
}
