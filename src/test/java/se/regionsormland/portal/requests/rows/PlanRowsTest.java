package se.regionsormland.portal.requests.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.plan.aid.AidQuestion;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.aid.Exemption;
import se.regionsormland.portal.plan.aid.Screening;
import se.regionsormland.portal.plan.aid.SmallAid;
import se.regionsormland.portal.plan.check.PlanQuestion;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A plan as it is kept. */
class PlanRowsTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final UUID COST = new UUID(0, 7);
  private static final UUID PAYER = new UUID(0, 8);

  private static PlanRows plan() {
    var years = new TreeMap<>(Map.of(2027, Money.kronor(5), 2028, new Money(1)));
    var percent = new BigDecimal("17.50");
    var none = new TreeMap<Integer, Money>();
    var aid =
        new Screening(
            Map.of(AidQuestion.TRADE, Answer.NO, AidQuestion.SMALL, Answer.YES),
            List.of(
                new SmallAid(
                    "Kvarnen AB", List.of(new SmallAid.Received(LocalDate.of(2026, 5, 1), 9)), 20)),
            Exemption.TRAINING);
    return new PlanRows(
        YearMonth.of(2027, 9),
        YearMonth.of(2030, 8),
        List.of(),
        List.of(
            new CostRow(COST, CostKind.FLAT_RATE, "", "", null, percent, new TreeMap<>(), none)),
        List.of(new PayerRow(PAYER, "own", "", Form.CASH, Standing.DECIDED, "§ 4", years)),
        Map.of(PlanQuestion.BEGUN, Answer.NO, PlanQuestion.STRATEG, Answer.YES),
        List.of("Marken"),
        new Asked(Money.kronor(1), "Skäl", "Chefen", aid, "Därför"));
  }

  @Test
  void what_has_been_kept_is_read_again_as_it_was_and_each_part_has_its_mark() {
    var again = JSON.readValue(JSON.writeValueAsString(plan()), PlanRows.class);
    assertThat(again).isEqualTo(plan());
    for (var part :
        List.<java.util.function.Function<PlanRows, Object>>of(
            PlanChange::period,
            PlanChange::answers,
            PlanChange::aid,
            rows -> rows.row(COST),
            rows -> rows.row(PAYER))) {
      assertThat(PlanChange.mark(part.apply(again)))
          .isNotEmpty()
          .isEqualTo(PlanChange.mark(part.apply(plan())));
    }
  }

  @Test
  void a_version_that_was_sent_before_more_was_asked_has_nothing_there() {
    var kept =
        """
        {"from": "2027-09", "to": "2030-08", "partners": [], "costs": [], "payers": [
          {"id": "00000000-0000-0000-0000-000000000001", "source": "own", "name": "",
           "form": "CASH", "standing": "DECIDED", "amounts": {"2027": 100}}],
         "answers": {"BEGUN": "NO"}, "begun": []}
        """;
    var rows = Objects.requireNonNull(JSON.readValue(kept, PlanRows.class));
    assertThat(rows.asked()).isEqualTo(Asked.NOTHING);
    assertThat(rows.payers().getFirst().evidence()).isEmpty();
  }

  @Test
  void a_row_that_was_taken_out_is_kept_until_it_stands_there_again_in_its_place() {
    var before = plan().with(plan().payers().getFirst().in(new UUID(0, 9)));
    var removed = RemovedRow.after(List.of(), before, before.without(PAYER));
    var kept =
        JSON.readValue(JSON.writeValueAsString(removed), new TypeReference<List<RemovedRow>>() {});
    assertThat(kept).isEqualTo(removed).hasSize(1);

    var without = before.without(PAYER);
    assertThat(RemovedRow.after(kept, without, without.without(COST))).hasSize(2);
    var back = kept.getFirst().in(without);
    assertThat(back).isEqualTo(before);
    assertThat(RemovedRow.after(kept, without, back)).isEmpty();
    assertThat(kept.getFirst().in(before)).as("no second").isEqualTo(before);
  }

  @Test
  void the_three_numbers_are_first_rows_by_the_months_of_each_year_and_no_year_differs() {
    var numbers = SomeRequest.numbers();
    var begun = PlanRows.beginning(numbers, "Flens kommun");
    var rows = FirstRows.of(begun, numbers, "Allt").orElseThrow();
    var paid = ByYear.sum(rows.payers().stream().map(PayerRow::byYear).toList());
    assertThat(rows.costs().getFirst().amounts())
        .isEqualTo(paid.years())
        .containsEntry(2027, Money.kronor(888_888));
    assertThat(paid.total()).isEqualTo(numbers.total());
    assertThat(rows.payers()).extracting(PayerRow::name).contains("Flens kommun", "Trosa kommun");
    assertThat(FirstRows.of(rows, numbers, "Allt")).as("a plan with rows").isEmpty();
  }

  @Test
  void what_is_missing_in_the_request_is_missing_in_its_first_rows() {
    var numbers = SomeRequest.numbers();
    var half =
        new ThreeNumbers(
            numbers.total(), numbers.payments().subList(0, 1), numbers.from(), numbers.to());
    var rows = FirstRows.of(PlanRows.beginning(half, ""), half, "Allt").orElseThrow();
    assertThat(new ByYear(rows.costs().getFirst().amounts()).total())
        .isEqualTo(Money.kronor(8_000_000));
    assertThat(rows.payers().getFirst().total()).isEqualTo(Money.kronor(2_000_000));
  }

  @Test
  void whoever_wants_what_already_stands_there_is_not_stopped() {
    var row = plan().payers().getFirst();
    assertThat(PlanChange.of(row, "another mark").isOvertaken(plan())).isFalse();
    assertThat(PlanChange.without(PAYER, "another mark").isOvertaken(plan())).isTrue();
    assertThat(PlanChange.without(new UUID(0, 9), "a mark").isOvertaken(plan())).isFalse();
    assertThat(PlanChange.of(row.in(new UUID(0, 9)), "").isOvertaken(plan())).isFalse();
  }
}
