package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.plan.Money;

/**
 * A municipality with three partners asks for 8 million over three years and plans it, on a narrow
 * screen without scripts. Five faults are planted.
 */
@PortalServerTest
@Tag("browser")
class PlanBrowserTest {

  private static final String COSTS =
      """
      Kostnadsslag\tVad\tVem bär det\t2027\t2028\t2029
      Externa tjänster\tUtredning\tGnesta kommun\t1 Mkr\t1\u00a0000\u00a0000 kr\t452 tkr
      Utrustning\tNy kran till företaget\tBygg och Kran AB\t-\t1 000 000,00\t\u2212
      Lokaler\tVerkstad\tVagnhärads förening\t1000 tkr\t1 000 000\t1000000:-
      """;

  private static final String PAYERS =
      """
      Källa\tVem\tLäge\t2027\t2028\t2029\tSumma
      ERUF\t\tTänkt\t1 000 000\t1,4 Mkr\t800 001\t3 200 001
      1:1\t\t\t700 tkr\t900 tkr\t400 tkr\t2 Mkr
      Egna medel\tTrosa kommun\tBeslutad\t516 000\t516 000\t516 000\t
      Privat\tSparbanken\tAvsiktsförklaring\t300 000\t600 000\t351 999\t
      """;

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private ConfigurableApplicationContext portal;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  static void fill(Page page, Map<String, String> fields) {
    fields.forEach((id, value) -> page.fill("[id='" + id + "']", value));
  }

  /** Asked, with the three numbers, and sent by the letter. Gives the address of the plan. */
  static String asked(Page page, ConfigurableApplicationContext portal, String by) {
    page.navigate("/begar-medfinansiering");
    fill(page, Map.of("title", "Verkstad", "text", "Vi vill öppna en verkstad.", "total", "8 Mkr"));
    fill(page, Map.of("oneToOne", "2 Mkr", "erdf", "3 200 001", "own", "1 548 000"));
    fill(page, Map.of("payers[1]", "Sparbanken", "amounts[1]", "1 251 999"));
    fill(page, Map.of("from.month", "4", "from.year", "2027", "to.month", "12", "to.year", "2029"));
    fill(page, Map.of("organisation", by, "email", UUID.randomUUID() + "@example.org"));
    Browser.press(page, "button[value=check]:not([hidden])");
    var letter = Scene.of(portal).letter(() -> Browser.press(page, "main form button"));
    page.navigate(letter);
    Browser.press(page, "main form button");
    assertThat(page.content()).contains("Begäran är hos regionen");
    return page.url() + "/plan";
  }

  private static void planned(Page page, String plan) {
    partner(page, plan, "Gnesta kommun", "MUNICIPALITY");
    partner(page, plan, "Bygg och Kran AB", "COMPANY");
    partner(page, plan, "Vagnhärads förening", "ORGANISATION");
    page.navigate(plan + "/kostnad?slag=STAFF");
    fill(page, Map.of("what", "Projektledare", "pay", "43 000"));
    fill(page, Map.of("values[1]", "1720", "values[2]", "1 720", "values[3]", "1720 timmar"));
    Browser.press(page, "#rad button");
    pasted(page, plan + "/klistra?rader=COSTS", COSTS);
    pasted(page, plan + "/klistra?rader=PAYERS", PAYERS);
    page.navigate(plan + "/fragor");
    page.check("input[name='answers.begun'][value=YES]");
    page.fill("#parts", "Marken är schaktad");
    Browser.press(page, "#rad button");
  }

  private static void partner(Page page, String plan, String name, String sort) {
    page.navigate(plan + "/partner");
    page.fill("#name", name);
    page.check("input[name=sort][value=" + sort + "]");
    Browser.press(page, "#rad button");
  }

  private static void pasted(Page page, String at, String rows) {
    page.navigate(at);
    page.fill("#pasted", rows);
    Browser.press(page, "#rad button");
    assertThat(page.locator("#fel").count()).as(page.content()).isZero();
  }

  @Test
  void each_planted_fault_is_named_and_every_figure_is_the_workbooks() throws IOException {
    String plan;
    var address = "http://localhost:" + port;
    try (var visitor = browser.visitor(address, 320, false)) {
      var page = visitor.newPage();
      plan = asked(page, portal, "Trosa kommun");
      planned(page, plan);
      assertThat(text(page))
          .contains("5 regler är inte uppfyllda. Se vad ni kan göra")
          .contains("Sänk regionalfondens del med 1 kr och låt någon annan betala det")
          .contains("2028: finansieringen är 100 000 kr mindre än kostnaderna. Skriv vem som")
          .contains("Marken är schaktad", "Ta bort det och dess kostnad ur planen")
          .contains("Låt det sluta senast december 2028")
          .contains(
              "”Ny kran till företaget”, 1 000 000 kr", "Utan det kostar projektet 7 000 000");
      assertAgrees(page, visitor.request().get(plan + "/planen.xlsx").body());
    }
    try (var visitor = browser.visitor(address, 1280, true)) {
      var page = visitor.newPage();
      assertNoFaults(page, plan);
      assertRecalculates(page, plan);
    }
  }

  /** The sums of the page, cell by cell, against the sheet that compares. */
  private static void assertAgrees(Page page, byte[] file) throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      var rows = page.locator("table tbody tr").all();
      assertThat(rows).hasSize(4);
      for (int year = 0; year < rows.size(); year++) {
        assertThat(cells(rows.get(year))).containsExactlyElementsOf(column(book, 1 + year));
      }
      assertThat(cells(rows.getLast()).getFirst()).isEqualTo("8 000 000");
    }
  }

  private static String text(Page page) {
    return page.innerText("main").replace('\u00a0', ' ');
  }

  private static List<String> cells(Locator row) {
    return row.locator("td").allTextContents().stream()
        .map(cell -> cell.strip().replace('\u00a0', ' '))
        .toList();
  }

  private static List<String> column(XSSFWorkbook book, int column) {
    return List.of(1, 2, 3).stream()
        .map(row -> book.getSheetAt(3).getRow(row).getCell(column).getNumericCellValue())
        .map(one -> BigDecimal.valueOf(one).setScale(2, RoundingMode.HALF_UP))
        .map(kronor -> Money.exactly(kronor).figure().replace('\u00a0', ' '))
        .toList();
  }

  private static void assertNoFaults(Page page, String plan) {
    for (var at : List.of("", "/kostnad?slag=OTHER", "/klistra", "/statsstod", "/fragor")) {
      page.navigate(plan + at);
      page.evaluate(PagesBrowserTest.AXE);
      for (int width : List.of(1280, 320)) {
        page.setViewportSize(width, 900);
        assertThat(PagesBrowserTest.faultsAt(page, false)).as(at + " at " + width).isEmpty();
      }
    }
  }

  /** The page's script shows at once what the portal makes of the field. */
  private static void assertRecalculates(Page page, String plan) {
    page.navigate(plan + "/kostnad?slag=OTHER");
    assertThat(page.textContent("#summor")).contains("som den är sparad");
    page.fill("[id='values[1]']", "0,5 tkr");
    page.waitForCondition(() -> text(page).contains("8 000 500"));
    assertThat(text(page)).contains("Planen med det som står i fälten");
    page.navigate(plan);
    assertThat(text(page)).doesNotContain("8 000 500");
  }
}
