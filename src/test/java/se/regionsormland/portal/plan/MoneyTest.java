package se.regionsormland.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionsormland.portal.plan.written.Refusal;
import se.regionsormland.portal.plan.written.WrittenMoney;
import se.regionsormland.portal.plan.written.WrittenNumber;

class MoneyTest {

  private static final Locale SWEDISH = Locale.of("sv");

  @Test
  void a_sum_is_exact_where_floating_point_is_not() {
    var ten = new Money(10);
    var sum = ten;
    for (int more = 1; more < 1_000_000; more++) {
      sum = sum.plus(ten);
    }
    assertThat(sum).isEqualTo(Money.kronor(100_000));
  }

  @Test
  void what_does_not_fit_or_is_finer_than_an_ore_is_an_error_and_never_a_wrong_sum() {
    var most = new Money(Long.MAX_VALUE);
    assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.kronor(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.exactly(new BigDecimal("0.005")))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "100.01, 50, 50.01",
    "0.01, 50, 0.01",
    "0.03, 33.3333, 0.01",
    "8000000, 40, 3200000",
    "-0.01, 50, -0.01"
  })
  void a_share_is_rounded_half_up_to_the_ore(BigDecimal of, BigDecimal percent, BigDecimal share) {
    assertThat(Money.exactly(of).share(percent)).isEqualTo(Money.exactly(share));
  }

  @Test
  void a_ceiling_is_never_passed_by_an_ore() {
    assertThat(new Money(101).shareAtMost(BigDecimal.valueOf(50))).isEqualTo(new Money(50));
  }

  @Test
  void the_years_of_a_share_always_make_the_whole_and_the_last_has_what_is_left() {
    var staff = ByYear.of(Map.of(2027, new Money(101), 2028, new Money(101), 2029, new Money(101)));
    var flat = staff.share(BigDecimal.valueOf(50));

    assertThat(flat.total()).isEqualTo(new Money(152));
    assertThat(List.of(flat.in(2027), flat.in(2028), flat.in(2029)))
        .containsExactly(new Money(51), new Money(51), new Money(50));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "125000000 | 1 250 000 kr | SEK 1 250 000",
        "125000050 | 1 250 000,50 kr | SEK 1 250 000.50",
        "5 | 0,05 kr | SEK 0.05",
        "-5 | −0,05 kr | SEK −0.05",
        "-123456 | −1 234,56 kr | SEK −1 234.56"
      })
  void it_is_written_in_swedish_and_in_english_and_read_back_as_the_same(
      long ore, String swedish, String english) {
    var money = new Money(ore);
    assertThat(money.in(SWEDISH).replace('\u00a0', ' ')).isEqualTo(swedish);
    assertThat(money.in(Locale.UK).replace('\u00a0', ' ')).isEqualTo(english);
    assertThat(WrittenMoney.read(money.in(SWEDISH)).money()).isEqualTo(money);
    assertThat(WrittenMoney.read(money.in(Locale.UK)).money()).isEqualTo(money);
    assertThat(WrittenMoney.read(money.figure()).money()).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 250 000 | 1250000",
        "1\u00a0250\u00a0000 | 1250000",
        "1\u202f250\u202f000 kr | 1250000",
        "1\u2009250\u2009000:- | 1250000",
        "1250000,- | 1250000",
        "1,25 Mkr | 1250000",
        "1,255 Mkr | 1255000",
        "1.5 mnkr | 1500000",
        "250 tkr | 250000",
        "250tkr | 250000",
        "2 miljoner | 2000000",
        "2\u00a0miljoner\u00a0kronor | 2000000",
        "2.5 million | 2500000",
        "1.250.000,50 | 1250000.50",
        "1,250,000.50 | 1250000.50",
        "1.250.000 | 1250000",
        "SEK 1,250,000.00 | 1250000",
        "1 250 000,00 kr | 1250000",
        "1 250 000.5 | 1250000.50",
        "-500 | -500",
        "\u2212500 kr | -500",
        "\u2013 500 | -500",
        "-1 234,56 | -1234.56",
        "ca 300 tkr | 300000",
        "c:a 1,2 mkr | 1200000",
        "1'250'000 | 1250000",
        "0,125 mkr | 125000",
        "0,5 | 0.50",
        "12,5 tkr | 12500",
        "1250:50 | 1250.50",
        "45 000 kronor. | 45000",
        "\ufeff7\u200b500 | 7500",
        "0 | 0",
        "1 | 1",
        "+40 000 | 40000",
        "3 mdkr | 3000000000"
      })
  void what_people_write_and_paste_is_read(String written, BigDecimal kronor) {
    assertThat(WrittenMoney.read(written))
        .as(written)
        .isEqualTo(new WrittenMoney.Read(Money.exactly(kronor)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.250 | AMBIGUOUS",
        "1,250 | AMBIGUOUS",
        "1,250 kr | AMBIGUOUS",
        "2.500 tkr | AMBIGUOUS",
        "1 250,000 | AMBIGUOUS",
        "1.250,500 | AMBIGUOUS",
        "12 50 | GROUPS",
        "1250 000 | GROUPS",
        "1 250.000 kr | AMBIGUOUS",
        "1.25.000 | GROUPS",
        "1,2,3 | GROUPS",
        "3-4 miljoner | RANGE",
        "300 000 – 400 000 | RANGE",
        "2 till 3 mkr | RANGE",
        "500 000 per år | PER_TIME",
        "40 000 kr/mån | PER_TIME",
        "40 % | PERCENT",
        "350 000 euro | OTHER_CURRENCY",
        "€ 500 | OTHER_CURRENCY",
        "#### | NOT_SHOWN",
        "1,25E+06 | NOT_SHOWN",
        "#VÄRDEFEL! | NOT_SHOWN",
        "(1 250) | PARENTHESES",
        "12,345 öre | NOT_AN_AMOUNT",
        "12,3456 | FINER_THAN_ORE",
        "1,23456789 tkr | FINER_THAN_ORE",
        "900 000 mkr | TOO_LARGE",
        "vet inte | NOT_AN_AMOUNT",
        "=1+1 | NOT_AN_AMOUNT",
        "--5 | NOT_AN_AMOUNT",
        "1250- | NOT_AN_AMOUNT",
        "- | NOTHING",
        "\u2013 kr | NOTHING",
        "två miljoner | NOT_AN_AMOUNT",
        "12 timmar | NOT_AN_AMOUNT"
      })
  void what_can_be_read_in_two_ways_or_is_no_sum_is_refused_with_the_reason(
      String written, Refusal why) {
    assertThat(WrittenMoney.read(written)).as(written).isEqualTo(new WrittenMoney.Refused(why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u00a0"})
  void an_empty_field_says_nothing(String written) {
    assertThat(WrittenMoney.read(written).refusal()).isEqualTo(Refusal.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"50 % | 50", "12,5 | 12.5", "1 720 h | 1720", "860 timmar | 860", "0.5 | 0.5"})
  void hours_and_shares_are_read_with_their_unit(String written, BigDecimal number) {
    assertThat(WrittenNumber.read(written)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.720", "halva", "-5", "1,2,3", "50 kr"})
  void what_is_no_number_is_not_read(String written) {
    assertThat(WrittenNumber.read(written)).isEmpty();
  }
}
