package se.regionsormland.portal.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.ideas.Confirming;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;

/** A plan's rows come from a sheet and go to one. */
@PortalTest
@RecordApplicationEvents
class PlanSheetTest {

  private static final String COSTS =
      """
      Budget för bron\t\t\t\t
      Slag\tVad\tPartner\t2027 (tkr)\t2028\tSumma
      Konsulter\tUtredning\tVägverkstaden AB\t1\u00a0250\t1\u202f250\u00a0000,00 kr\t2 500 000
      Resor\t=1+1\tokänd förening\t\u2012\t250 tkr\t
      """;

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationEvents events;
  @Autowired private Requests requests;
  @Autowired private Submission submission;
  @Autowired private Confirming confirming;

  private final OneBrowser browser = new OneBrowser();

  /** Of a request that has been sent. */
  private String plan() {
    submission.ask(SomeRequest.draft(requests));
    var token = events.stream(ConfirmationAsked.class).toList().getLast().token();
    return confirming.confirm(token).orElseThrow().page() + "/plan";
  }

  private String text(String path) throws IOException {
    var result = mvc.get().uri(path).with(browser).exchange();
    return result.getResponse().getContentAsString().replace('\u00a0', ' ');
  }

  private static String text(MvcTestResult result) throws IOException {
    return result.getResponse().getContentAsString().replace('\u00a0', ' ');
  }

  private MvcTestResult paste(String plan, String id, String sort, String rows, String action) {
    return mvc.post()
        .uri(plan + "/klistra")
        .with(csrf())
        .with(browser)
        .formField("id", id)
        .formField("sort", sort)
        .formField("pasted", rows)
        .formField("action", action)
        .exchange();
  }

  @Test
  void rows_are_pasted_as_people_have_them_and_a_form_sent_twice_adds_them_once()
      throws IOException {
    var plan = plan();
    var id = UUID.randomUUID().toString();
    assertThat(paste(plan, id, "COSTS", COSTS, "")).redirectedUrl().isEqualTo(plan + "#kostnader");
    paste(plan, id, "COSTS", COSTS, "");
    assertThat(text(plan))
        .containsOnlyOnce("<strong>Utredning</strong>")
        .contains("2027: 1 250 000 kr · 2028: 1 250 000 kr", "(Externa tjänster)", "=1+1")
        .contains("okänd förening", "Vägverkstaden AB", "2 750 000 kr");

    var payers =
        String.join(
            "\r\n",
            "Källa\tVem\tForm\tLäge\t2027\t2028",
            "ERUF\t\tkontant\tsökt\t500 tkr\t600\u00a0000",
            "1:1\t\t\t\t0,75 Mkr\t",
            "Kommun\tFlen\tAnnat än pengar\tBeslutad\t\t900 000:-",
            "Summa\t\t\t\t1 250 000\t1 500 000",
            "");
    var added = paste(plan, UUID.randomUUID().toString(), "PAYERS", payers, "");
    assertThat(added).redirectedUrl().isEqualTo(plan + "#finansiering");
    assertThat(text(plan)).contains("EU, nationella regionalfonden", "Flen", "1 100 000 kr");
    assertThat(text(plan)).as("of the whole plan").contains("(40 %)");
  }

  @Test
  void staff_is_pasted_with_pay_and_time_and_a_flat_rate_with_its_per_cent() throws IOException {
    var plan = plan();
    var rows =
        """
        Kostnadsslag\tVad\tPartner\tMånadslön\t2027\t2028\tSumma
        Personal\tProjektledare\tFlens kommun\t43\u00a0000,00 kr\t50\u202f%\t12,5%\t700\u00a0000
        \tSnickare\t\t40 tkr/mån\t\u2212\t1\u00a0720\t
        Schablon 40 %\t\t\t\t\u2013\t-\t
        Resor\tTåg\t\t-\t5 tkr\t\t5 000
        Totalt\t\t\t83 000\t1 234\t4 321\t5 555
        """;
    var pasted = paste(plan, UUID.randomUUID().toString(), "COSTS", rows, "");
    assertThat(pasted).as(text(pasted)).redirectedUrl().isEqualTo(plan + "#kostnader");
    assertThat(text(plan))
        .contains("Projektledare", "150 500 kr", "2027: 86 000 kr · 2028: 64 500 kr")
        .contains("Snickare", "480 000,40 kr", "252 200,16 kr", "Tåg", "5 000 kr");
  }

  @Test
  void what_no_time_or_per_cent_can_be_read_of_is_named_and_nothing_is_guessed()
      throws IOException {
    var rows =
        """
        Slag\tVad\tMånadslön\tProcent\t2027\t2028
        Personal\tA\t\t\t344 000\t
        Personal\tB\t\u221243 000\t\t50 %\t
        Personal\tC\t43 000\t\t0,5\t400 tkr
        Personal\tD\t43 000\t\t\u22125 tim\t
        Schablon\t\t\t\t137 600\t
        Schablon 15%\t\t\t40\t\t
        Resor\tE\t43 000\t\t1\t1
        """;
    assertThat(text(paste(plan(), UUID.randomUUID().toString(), "COSTS", rows, "")))
        .contains("Rad 2: Personal räknas på lön och tid", "Rad 3: Månadslönen ”\u221243 000”")
        .contains("Rad 4: 2027: ”0,5” kan vara", "Rad 4: 2028: ”400 tkr” går inte")
        .contains("Rad 5: 2027: ”\u22125 tim” går inte", "Rad 6: Schablonen räknas på")
        .contains("Rad 6: Skriv hur många procent", "Rad 7: Det står mer än en procentsats")
        .contains("Rad 8: Månadslön och procent hör till personal")
        .doesNotContain("som går att läsa, och låt");
  }

  @Test
  void what_cannot_be_read_stays_in_the_field_and_is_named_by_row() throws IOException {
    var plan = plan();
    var rows =
        """
        Vad\t2027\t2028
        Skyltar\t1.250\t
        Hyra\t-5 000\t1
        Lön\t1\t1
        Mässa\t2 000\t3 000
        """;
    var refused = paste(plan, UUID.randomUUID().toString(), "COSTS", rows, "");
    assertThat(refused).hasStatus(422);
    assertThat(text(refused))
        .contains("Rad 2, 2027:", "Rad 3, 2027:", "Rad 4: Personal räknas på lön och tid")
        .contains("Mässa", "Skyltar", "Lägg till raden som går att läsa");
    assertThat(text(plan)).doesNotContain("Mässa");

    var some = paste(plan, UUID.randomUUID().toString(), "COSTS", rows, "some");
    assertThat(text(some))
        .contains("En rad är inlagd i planen", "Skyltar", "Rad 2, 2027:", "value=\"COSTS\"")
        .doesNotContain("Mässa");
    assertThat(text(plan)).contains("Mässa").doesNotContain("Skyltar");
  }

  @Test
  void it_is_taken_out_as_a_workbook_without_any_calculated_value() throws IOException {
    var plan = plan();
    paste(plan, UUID.randomUUID().toString(), "COSTS", COSTS, "");
    var file = mvc.get().uri(plan + "/planen.xlsx").with(browser).exchange().getResponse();
    assertThat(file.getHeader("Content-Disposition")).contains("planen.xlsx");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
      var row = book.getSheetAt(0).getRow(2);
      assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=1+1");
      assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(250_000);
      assertThat(row.getCell(row.getLastCellNum() - 1).getCTCell().isSetV()).isFalse();
    }
    assertThat(mvc.get().uri("/mina-ideer/finns-inte/plan/planen.xlsx").with(browser))
        .hasStatus(404);
  }
}
