package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.browser.PlanBrowserTest.fill;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import se.regionsormland.portal.PortalServerTest;

/**
 * A request of 8 million is assessed by the group, recommended on a condition and for less, decided
 * and noted, and made a project: each by who does it, and table 20 says so.
 */
@PortalServerTest
@Tag("browser")
class AssessedBrowserTest {

  private static final Pattern REFERENCE = Pattern.compile("PP-\\d{4}-\\d{4}");
  private static final int SOUGHT = 0;
  private static final int RECOMMENDED = 1;
  private static final int GRANTED = 2;

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

  private BrowserContext visitor(String role, int width) {
    var visitor = browser.visitor("http://localhost:" + port, width, true);
    Scene.of(portal).signIn(visitor, role);
    return visitor;
  }

  @Test
  void a_request_is_assessed_recommended_decided_and_stands_right_in_table_20() {
    try (var sender = visitor("anyone", 320);
        var officer = visitor("officer", 1280)) {
      var page = officer.newPage();
      var before = sums(page);
      var hers = sender.newPage();
      var sent = PlanBrowserTest.asked(hers, portal, "Gnesta kommun").replace("/plan", "");
      var found = REFERENCE.matcher(hers.innerText("main"));
      assertThat(found.find()).isTrue();
      var at = "/arenden/" + found.group();
      checked(page, at);
      looked(page, at);
      stated(page, at);
      confirmed(at);
      decided(page, at);
      var after = sums(page);
      assertMoved(before, after);
      var meeting = "/arbeta/moten/" + Scene.of(portal).name("meeting");
      assertThat(sums(page, meeting)).as("what the group sees").isEqualTo(after);
      hers.navigate("/lika-villkor/pengar");
      assertThat(text(hers)).as("what all see, of fewer than five").doesNotContain("1 500 000");
      var project = project(page, at);
      hers.navigate(sent);
      assertThat(text(hers)).contains("Beviljad delvis, 1 500 000 kr", "Har blivit projekt");
      hers.navigate(project);
      assertThat(text(hers)).contains("20371234", "Verkstad i Gnesta").doesNotContain("PP-");
      assertNoFaults(page, at);
    }
  }

  private static String text(Page page) {
    return page.innerText("main").replace('\u00a0', ' ');
  }

  private static void checked(Page page, String at) {
    page.navigate(at + "/formellt");
    page.locator("select[name=outcomes]").all().forEach(one -> one.selectOption("MET"));
    page.locator("select[name=outcomes]").last().selectOption("UNCLEAR");
    page.locator("textarea[name=words]").last().fill("Årsredovisningen är begärd.");
    Browser.press(page, "#formalForm button");
  }

  /** By the member of the group, once she has said that she has no conflict of interest. */
  private void looked(Page page, String at) {
    page.navigate(at + "/tittar");
    page.getByLabel("Bedömaren").first().check();
    Browser.press(page, "main form button");
    try (var member = visitor("assessor", 320)) {
      var hers = member.newPage();
      hers.navigate(at + "/jav");
      hers.check("[name=answer][value=NONE]");
      Browser.press(hers, "#ownAnswerForm button");
      hers.navigate(at.replace("/arenden/", "/bedomningar/"));
      hers.locator("select[name=steps]").all().forEach(one -> one.selectOption("3"));
      hers.locator("select[name=steps]").last().selectOption("CANNOT_TELL");
      hers.check("[name=noSynergies]");
      hers.check("[name=noGoalConflicts]");
      fill(hers, Map.of("advice", "Bestäm tidigt vem som sköter verkstaden."));
      Browser.press(hers, "button[value=give]");
      assertThat(text(hers)).contains("kan inte bedöma: 1");
    }
  }

  private static void stated(Page page, String at) {
    page.navigate(at + "/yttrande");
    page.check("[name=recommendation][value=ENDORSE_ON_CONDITIONS]");
    fill(page, Map.of("words", "Gruppen ser nytta för fler kommuner.", "oneToOne", "1,6 Mkr"));
    Browser.press(page, "#statementForm button[value=save]");
    assertThat(text(page)).contains("Skriv villkoren");
    fill(page, Map.of("conditions", "Finansieringen för år två är klar."));
    Browser.press(page, "#statementForm button[value=propose]");
  }

  /** By another than who proposed it. */
  private void confirmed(String at) {
    try (var second = visitor("ny", 1280)) {
      var page = second.newPage();
      page.navigate(at + "/yttrande");
      assertThat(text(page)).contains("1 600 000 kr", "Finansieringen för år två är klar.");
      Browser.press(page, "form[action$='/bekrafta'] button");
    }
  }

  private static void decided(Page page, String at) {
    page.navigate(at + "/beslut");
    page.check("[name=fund][value=ONE_TO_ONE]");
    page.check("[name=outcome][value=IN_PART]");
    var fields = new HashMap<>(Map.of("amount", "1 500 000", "by", "Nämnden", "record", "§ 12"));
    fields.putAll(Map.of("decided.day", "1", "decided.month", "2", "decided.year", "2027"));
    fields.putAll(Map.of("application", "20371234", "from.month", "4", "from.year", "2027"));
    fields.putAll(Map.of("to.month", "12", "to.year", "2029"));
    fill(page, fields);
    Browser.press(page, "#beslut button");
    assertThat(text(page)).contains("Beslutet är antecknat", "1 500 000 kr (18,75 %)", "20371234");
  }

  /** What is left of the EU's frame stays: nothing was granted of it. */
  private static void assertMoved(Map<String, List<Long>> before, Map<String, List<Long>> after) {
    assertThat(moved("1:1", SOUGHT, before, after)).isEqualTo(2_000_000);
    assertThat(moved("1:1", RECOMMENDED, before, after)).isEqualTo(1_600_000);
    assertThat(moved("1:1", GRANTED, before, after)).isEqualTo(1_500_000);
    assertThat(moved("EU", SOUGHT + 1, before, after)).isEqualTo(3_200_001);
    assertThat(moved("EU", RECOMMENDED + 1, before, after)).isEqualTo(3_200_001);
    assertThat(moved("EU", GRANTED + 1, before, after)).isZero();
    assertThat(moved("EU", GRANTED + 2, before, after)).isZero();
  }

  private static long moved(
      String fund, int column, Map<String, List<Long>> before, Map<String, List<Long>> after) {
    return after.get(fund).get(column) - before.get(fund).get(column);
  }

  /** Of all areas: a fund's last row; the EU's has its frame first and what is left last. */
  private static Map<String, List<Long>> sums(Page page) {
    return sums(page, "/arenden/tabell-20");
  }

  private static Map<String, List<Long>> sums(Page page, String at) {
    page.navigate(at);
    return Map.of("EU", sums(page, 0), "1:1", sums(page, 1));
  }

  private static List<Long> sums(Page page, int table) {
    var last = page.locator("table").nth(table).locator("tbody tr").last().locator("td");
    return last.allTextContents().stream()
        .map(cell -> Long.parseLong(cell.replaceAll("[^0-9]", "")))
        .toList();
  }

  private static String project(Page page, String at) {
    page.navigate(at);
    Browser.press(page, "a[href$='/projekt']");
    assertThat(page.inputValue("#title")).as("no words that only the region reads").isEmpty();
    fill(page, Map.of("title", "Verkstad i Gnesta", "who.owner", "Gnesta kommun"));
    fill(page, Map.of("summary", "En verkstad som fler kan använda."));
    page.selectOption("[id='where.area']", "3");
    Browser.press(page, "#projectForm button");
    assertThat(text(page)).contains("Nämnden, § 12", at.replace("/arenden/", ""));
    return page.url();
  }

  private static void assertNoFaults(Page page, String at) {
    for (var one : List.of("/arenden/tabell-20", at, at + "/yttrande")) {
      page.navigate(one);
      page.evaluate(PagesBrowserTest.AXE);
      for (int width : List.of(1280, 320)) {
        page.setViewportSize(width, 900);
        assertThat(PagesBrowserTest.faultsAt(page, width == 320))
            .as(one + " at " + width)
            .isEmpty();
      }
    }
  }
}
