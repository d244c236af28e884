package se.regionsormland.portal.opinions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.rubric.Rubric.Criterion;
import se.regionsormland.portal.rubric.Score;

/**
 * A member's answers, question by question, and of a request her scores, by the rubric's criteria;
 * what is not there is not answered.
 */
public record OpinionAnswers(Map<Question, Answer> all, @Nullable Map<String, Score> scores) {

  public static final OpinionAnswers NONE = new OpinionAnswers(Map.of(), Map.of());

  public OpinionAnswers {
    all = Map.copyOf(all);
    scores = scores == null ? Map.of() : Map.copyOf(scores);
  }

  public OpinionAnswers(Map<Question, Answer> all) {
    this(all, Map.of());
  }

  /** Empty too where they were given before there were any. */
  @Override
  public Map<String, Score> scores() {
    return Objects.requireNonNullElse(scores, Map.of());
  }

  public Score of(Criterion criterion) {
    return scores().getOrDefault(criterion.id(), Score.NONE);
  }

  /** Those that are not judged yet, in the rubric's order. */
  public List<Criterion> missing(Rubric rubric) {
    return rubric.criteria().stream().filter(one -> !of(one).isGiven()).toList();
  }

  public Answer to(Question question) {
    return all.getOrDefault(question, Answer.NONE);
  }

  /** None was given, or what was given is erased by a decision on disposal. */
  public boolean areNone() {
    return all.isEmpty() && scores().isEmpty();
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

  /** What a member says to a question. {@code cannotTell} is an answer, with words or without. */
  public record Answer(String words, boolean cannotTell) {

    public static final Answer NONE = new Answer("", false);

    public boolean isGiven() {
      return cannotTell || !words.isBlank();
    }
  }

  /** What a member is asked. Its texts are {@code opinions.question.<name>}. */
  public enum Question {
    /** What this and others could do together. */
    SYNERGIES,
    /** What pulls apart: with a goal of the strategy or with something else that goes on. */
    GOAL_CONFLICTS,
    /** What the member would say to the sender. */
    ADVICE;

    /**
     * Those that are asked about this kind, in their order: what has other ones names them here.
     */
    public static List<Question> about(Subject.Kind kind) {
      return switch (kind) {
        case IDEA -> List.of(SYNERGIES, GOAL_CONFLICTS, ADVICE);
      };
    }
  }
}
