package se.regionsormland.portal.funding.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.regionsormland.portal.funding.MoneySum;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.CopyDate;
import se.regionsormland.portal.funding.facts.MoneyQuestion;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Scope;
import se.regionsormland.portal.funding.file.Speech;
import se.regionsormland.portal.shared.IdeaKind;

class MoneySumTest {

  private static final long NO_CEILING = Long.MAX_VALUE;

  @Test
  void a_total_is_two_ceilings_and_what_others_pay() {
    assertThat(MoneySum.of(4_000_000, 40, 50, NO_CEILING))
        .isEqualTo(new MoneySum(4_000_000, 1_600_000, 2_000_000, 400_000));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 7, 99, 101, 1_234_567, 999_999_999_999L, Long.MAX_VALUE})
  void no_ceiling_is_passed_by_a_krona_and_the_parts_make_the_total(long total) {
    var sum = MoneySum.of(total, 40, 50, NO_CEILING);
    assertThat(sum.european() + sum.regional() + sum.others()).isEqualTo(total);
    assertThat(sum.european()).isBetween(0L, (long) Math.ceil(total * 0.4));
    assertThat(sum.others()).isNotNegative();
  }

  @Test
  void a_ceiling_is_rounded_down() {
    assertThat(MoneySum.share(99, 40)).isEqualTo(39);
    assertThat(MoneySum.share(101, 50)).isEqualTo(50);
  }

  @Test
  void both_ceilings_together_are_never_more_than_the_costs() {
    assertThat(MoneySum.of(1_000, 60, 50, NO_CEILING)).isEqualTo(new MoneySum(1_000, 600, 400, 0));
  }

  @Test
  void a_pre_study_has_a_ceiling_in_kronor_too() {
    assertThat(MoneySum.of(3_000_000, 40, 50, 744_000).european()).isEqualTo(744_000);
  }

  @ParameterizedTest
  @CsvSource({
    "4000000, 16000000, en fjärdedel",
    "1600000, 16000000, en tiondel",
    "2000000, 6000000, en tredjedel",
    "4000000, 6000000, två tredjedelar",
    "3000000, 4000000, tre fjärdedelar",
    "6000000, 6000000, alla",
    "3600000, 16000000, ungefär 23\u00a0%",
    "10000, 16000000, mindre än 1\u00a0%"
  })
  void a_share_is_said_as_people_say_it(long part, long whole, String words) {
    assertThat(new Proportion(part, whole).in(swedish())).isEqualTo(words);
  }

  @Test
  void a_fact_is_old_after_six_months_and_not_a_day_before() {
    var checked = new Provenance("källan", "", Certainty.READ, null, LocalDate.of(2026, 11, 23));
    assertThat(checked.isOld(LocalDate.of(2027, 5, 23))).isFalse();
    assertThat(checked.isOld(LocalDate.of(2027, 5, 24))).isTrue();
    assertThat(new Provenance("källan", "", Certainty.READ, null, null).isOld(LocalDate.MAX))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-26, 2024-08-26, 2024-08-27, läst i kopia från 26 februari 2024.",
    "2024-02, 2024-08-29, 2024-08-30, läst i kopia från februari 2024.",
    "2024, 2025-06-30, 2025-07-01, läst i kopia från 2024."
  })
  void a_copy_is_as_old_as_the_day_it_was_made_and_not_as_its_reading(
      String made, LocalDate fresh, LocalDate old, String words) {
    var copy = new Provenance("källan", "", Certainty.COPY, new CopyDate(made), null);
    assertThat(copy.isOld(fresh)).isFalse();
    assertThat(copy.isOld(old)).isTrue();
    assertThat(swedish().say(copy.howKnown(), copy.day(Locale.of("sv"))))
        .isEqualToIgnoringCase(words);
  }

  @Test
  void a_copy_without_a_date_is_always_old_and_says_so() {
    var copy = new Provenance("källan", "", Certainty.COPY, null, null);
    assertThat(copy.isOld(LocalDate.MIN.plusYears(1))).isTrue();
    assertThat(swedish().say(copy.howKnown(), copy.day(Locale.of("sv"))))
        .isEqualTo("Läst i kopia utan datum.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "i fjol", "24", "2024-13", "2024-02-30", "2024-2-3", "20240226"})
  void what_is_no_date_is_no_date_of_a_copy(String typed) {
    assertThat(CopyDate.read(typed)).isEmpty();
  }

  @Test
  void what_is_not_known_is_never_a_no() {
    var municipalities =
        new Scope(Set.of(5), Set.of(IdeaKind.PROJECT), Set.of(Applicant.MUNICIPALITY));
    assertThat(municipalities.excludes(new MoneyQuestion(null, null, null, null))).isFalse();
    assertThat(municipalities.excludes(new MoneyQuestion(5, null, null, null))).isFalse();
    assertThat(municipalities.excludes(new MoneyQuestion(6, null, null, null))).isTrue();
    assertThat(municipalities.excludes(new MoneyQuestion(5, null, Applicant.COMPANY, null)))
        .isTrue();
    assertThat(municipalities.excludes(new MoneyQuestion(5, IdeaKind.PRE_STUDY, null, null)))
        .isTrue();
    assertThat(municipalities.excludes(new MoneyQuestion(5, IdeaKind.NEED, null, null))).isFalse();
    var nothingKnown = new Scope(Set.of(), Set.of(), Set.of());
    assertThat(nothingKnown.excludes(new MoneyQuestion(6, IdeaKind.PROJECT, Applicant.COMPANY, 1L)))
        .isFalse();
  }

  private static Speech swedish() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/funding");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Speech(messages, Locale.of("sv"));
  }
}
