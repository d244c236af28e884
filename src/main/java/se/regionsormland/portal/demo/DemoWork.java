package se.regionsormland.portal.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.OpinionAnswers.Answer;
import se.regionsormland.portal.opinions.OpinionAnswers.Question;
import se.regionsormland.portal.relations.RelationKind;

/** What the demo's group has done and has before it, by the titles of its ideas. */
record DemoWork(
    Behind behind,
    Ahead ahead,
    Conflicted conflict,
    List<Looked> opinions,
    List<Related> relations,
    Stated statement,
    List<Answered> answers) {

  record Behind(String place, String other, List<Item> items) {}

  record Ahead(String place, List<Item> items) {}

  /** {@code noted}: what was said, at the meeting behind. */
  record Item(String title, Wanted wanted, @Nullable String noted) {

    String said() {
      return noted == null ? "" : noted;
    }
  }

  record Conflicted(String title, String person, String words, String reason) {}

  /** By member, what she says to each question; nothing is that she cannot tell. */
  record Looked(String title, Map<String, List<String>> answers) {

    static OpinionAnswers said(List<String> words) {
      return new OpinionAnswers(
          Map.of(
              Question.SYNERGIES, answer(words.get(0)),
              Question.GOAL_CONFLICTS, answer(words.get(1)),
              Question.ADVICE, answer(words.get(2))));
    }

    private static Answer answer(String words) {
      return new Answer(words, words.isEmpty());
    }
  }

  /** {@code settled}: how, of a goal conflict. */
  record Related(String title, RelationKind kind, String with, String reason, String settled) {}

  record Stated(String title, String words, String reasons, String conditions) {}

  record Answered(String title, String sentence, List<String> nextSteps) {}
}
