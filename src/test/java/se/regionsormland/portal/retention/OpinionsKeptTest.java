package se.regionsormland.portal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the members answered is erased by a decision that is about it, and by no other. */
class OpinionsKeptTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  private static Retention by(String number, @Nullable LocalDate day) {
    var days = Period.ofDays(90);
    return new Retention(
        new RetentionSettings(days, days, days, "RS 1", DAY, number, day), Clock.systemUTC());
  }

  @Test
  void without_a_decision_about_them_answers_are_kept() {
    assertThat(by("", null).mayErase(Kept.INTRODUCTION)).isTrue();
    assertThat(by("", null).mayErase(Kept.OPINION)).isFalse();
  }

  @Test
  void the_decision_about_them_is_named() {
    assertThat(by("RS 2", DAY).table())
        .contains(new Retention.Row(Kept.OPINION, Period.ZERO, new Disposal("RS 2", DAY)));
  }

  @Test
  void a_decision_has_both_a_number_and_a_day() {
    assertThatThrownBy(() -> by("RS 2", null)).isInstanceOf(IllegalArgumentException.class);
  }
}
