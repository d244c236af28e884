package se.regionsormland.portal.plan.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Said;

/** Rows as Excel and LibreOffice put them on the clipboard. */
class PastedRowsTest {

  private static ByYear years(long first, long second) {
    return ByYear.of(Map.of(2027, Money.kronor(first), 2028, Money.kronor(second)));
  }

  @Test
  void headings_may_stand_in_any_order_and_have_a_unit() {
    var pasted =
        PastedRows.read(
            """
            2028 (tkr)\tVad\t2027\tPartner\r
            250\tResor\t1\u00a0250\u00a0000,00 kr\tEkbacka kommun\r
            1,5 mkr\tUtredning\t-\tLärcentrum\r
            """);
    assertThat(pasted.troubles()).isEmpty();
    assertThat(pasted.rows().getFirst())
        .isEqualTo(
            new PastedRows.Row(
                2,
                Map.of(PastedColumn.WHAT, "Resor", PastedColumn.CARRIED_BY, "Ekbacka kommun"),
                years(1_250_000, 250_000),
                new java.util.TreeMap<>()));
    assertThat(pasted.rows().getLast().amounts()).isEqualTo(years(0, 1_500_000));
  }

  @Test
  void a_line_break_in_a_quoted_cell_ends_no_row_and_a_quote_inside_is_kept() {
    var pasted =
        PastedRows.read(
            "Vad\t2027\n\"Mässa\n\"\"Grön\"\" dag\"\t5\n19\" skärm\t6\n\nSist\t1.250\n");
    assertThat(pasted.rows())
        .extracting(row -> row.texts().get(PastedColumn.WHAT))
        .containsExactly("Mässa\n\"Grön\" dag", "19\" skärm");
    assertThat(pasted.troubles())
        .containsExactly(new PastedRows.Trouble(5, "2027", Said.of("money.AMBIGUOUS")));
  }

  @Test
  void what_cannot_be_read_is_named_by_row_and_heading_and_the_rest_is_read() {
    var pasted =
        PastedRows.read(
            """
            Vad\t2027\t2028\tSumma\tAnteckning
            A\t100\t\u2212200\t-100\tx
            B\t####\t1\t1\t
            C\t100\t200\t301\t
            =1+1\t100\t200\t300\t
            """);
    assertThat(pasted.rows()).extracting(PastedRows.Row::number).containsExactly(5);
    assertThat(pasted.rows().getFirst().texts()).containsEntry(PastedColumn.WHAT, "=1+1");
    assertThat(pasted.troubles())
        .extracting(PastedRows.Trouble::row, PastedRows.Trouble::heading, one -> one.why().key())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "Anteckning", "paste.heading"),
            org.assertj.core.groups.Tuple.tuple(2, "2028", "money.NEGATIVE"),
            org.assertj.core.groups.Tuple.tuple(3, "2027", "money.NOT_SHOWN"),
            org.assertj.core.groups.Tuple.tuple(4, "", "paste.sum"));
  }

  @Test
  void rows_without_years_above_them_are_asked_for_once_more() {
    assertThat(PastedRows.read("Resor\t500").troubles())
        .extracting(one -> one.why().key())
        .containsExactly("paste.no-years");
    assertThat(PastedRows.read("").rows()).isEmpty();
  }

  @Test
  void a_title_above_the_headings_is_no_heading_and_a_row_of_sums_is_compared_and_no_row() {
    var pasted =
        PastedRows.read(
            """
            Budget\t\t
            \t\t
            Vad\t2027\t2028
            A\t100\t200
            B\t1\t2
            Summa kostnader\t101\t202
            Totalt\t101\t203
            """);
    assertThat(pasted.rows()).extracting(PastedRows.Row::number).containsExactly(4, 5);
    assertThat(pasted.troubles())
        .containsExactly(
            new PastedRows.Trouble(
                7, "", Said.of("paste.total", Money.kronor(304), Money.kronor(303))));
    assertThat(pasted.left(java.util.Set.of(5))).isEqualTo("Vad\t2027\t2028\nB\t1\t2");
  }

  @Test
  void a_file_of_text_with_semicolons_is_read_as_well_and_each_minus_is_one() {
    var pasted = PastedRows.read("Vad;2027\nA;\u2212\nB;-1\nC;\u20122\nD;\u22123\n");
    assertThat(pasted.rows()).extracting(PastedRows.Row::number).containsExactly(2);
    assertThat(pasted.troubles())
        .extracting(one -> one.why().key())
        .containsExactly("money.NEGATIVE", "money.NEGATIVE", "money.NEGATIVE");
  }
}
