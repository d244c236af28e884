package se.regionsormland.portal.plan.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.plan.Plans.RULES;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions on state aid lead somewhere, and never to a verdict. */
class ScreeningTest {

  private static Screening answering(String answers, List<SmallAid> aid, Exemption exemption) {
    var map = new EnumMap<AidQuestion, Answer>(AidQuestion.class);
    var given = answers.chars().iterator();
    for (var question : AidQuestion.values()) {
      if (given.hasNext()) {
        map.put(question, answer(given.nextInt()));
      }
    }
    return new Screening(map, aid, exemption);
  }

  private static Answer answer(int sign) {
    return switch (sign) {
      case 'y' -> Answer.YES;
      case 'n' -> Answer.NO;
      default -> Answer.UNKNOWN;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "n, NO_UNDERTAKING",
    "?, ASK_LAWYER",
    "yn, NO_ADVANTAGE",
    "yyn, ASK_LAWYER",
    "yyyn, ASK_LAWYER",
    "yyy?y, DE_MINIMIS",
    "yyyyy, DE_MINIMIS",
    "yyyyny, GBER",
    "yyyy?n, ASK_LAWYER"
  })
  void each_way_of_answering_leads_somewhere(String answers, AidResult result) {
    var screening = answering(answers, List.of(), Exemption.TRAINING);
    assertThat(screening.result(RULES)).contains(result);
    assertThat(screening.next(RULES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', UNDERTAKING", "y, ADVANTAGE", "yy, SELECTIVE", "yyyyn, EXEMPTED"})
  void a_question_is_asked_when_the_one_before_is_answered(String answers, AidQuestion next) {
    var screening = answering(answers, List.of(), null);
    assertThat(screening.next(RULES)).contains(next);
    assertThat(screening.result(RULES)).isEmpty();
  }

  @Test
  void an_exemption_without_its_article_is_asked_for_once_more() {
    assertThat(answering("yyyyny", List.of(), null).next(RULES)).contains(AidQuestion.EXEMPTED);
  }

  @Test
  void whatever_is_answered_the_tree_ends() {
    for (var question : AidQuestion.values()) {
      for (var answer : Answer.values()) {
        var next = AidTree.after(question, answer);
        assertThat(
                next instanceof AidTree.Next.Ask(var later)
                    ? EnumSet.range(question, AidQuestion.EXEMPTED).contains(later)
                        && later != question
                    : true)
            .isTrue();
      }
    }
  }

  @Test
  void the_three_years_roll_and_aid_from_everybody_counts() {
    var day = LocalDate.of(2027, 5, 10);
    var aid =
        new SmallAid(
            "Granngården",
            List.of(
                new SmallAid.Received(LocalDate.of(2024, 5, 10), 100_000),
                new SmallAid.Received(LocalDate.of(2024, 5, 11), 100_000),
                new SmallAid.Received(LocalDate.of(2026, 1, 2), 150_000)),
            50_000);
    assertThat(aid.inThreeYears(day)).isEqualTo(300_000);
    assertThat(aid.inThreeYears(day.minusDays(1))).isEqualTo(400_000);
  }

  @Test
  void an_amount_above_the_ceiling_is_not_small_whatever_is_answered() {
    var much = new SmallAid("Granngården", List.of(), 300_001);
    var screening = answering("yyyyy", List.of(much), null);
    assertThat(screening.next(RULES)).contains(AidQuestion.EXEMPTED);
    assertThat(screening.above(RULES)).containsExactly(much);
    assertThat(
            answering("yyyyy", List.of(new SmallAid("G", List.of(), 300_000)), null).result(RULES))
        .contains(AidResult.DE_MINIMIS);
  }
}
