package se.regionsormland.portal.opinions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.regionsormland.portal.records.Subject;

/** A member's answers, question by question; what is not there is not answered. */
public record OpinionAnswers(Map<Question, Answer> all) {

  public static final OpinionAnswers NONE = new OpinionAnswers(Map.of());

  public OpinionAnswers {
    all = Map.copyOf(all);
  }

  public Answer to(Question question) {
    return all.getOrDefault(question, Answer.NONE);
  }

  /** In the order of the questions. */
  public Map<Question, Answer> given() {
    var given = new EnumMap<Question, Answer>(Question.class);
    all.forEach((question, answer) -> {
      if (answer.isGiven()) {
        given.put(question, answer);
      }
    });
    return given;
  }

  /** What is asked about this kind and not answered yet. */
  public List<Question> missing(Subject.Kind kind) {
    return Question.about(kind).stream().filter(one -> !to(one).isGiven()).toList();
  }
}
