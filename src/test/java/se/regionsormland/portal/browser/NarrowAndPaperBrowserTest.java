package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;

/** The narrowest page with the longest word, the widest with room beside, and paper. */
@PortalServerTest
@Tag("browser")
class NarrowAndPaperBrowserTest {

  private static final String ORDINARY =
      """
      Vi är en byaförening utanför Flen som vill göra en våtmark av en gammal åker så att Kilaån \
      inte svämmar över. Vi vill bygga en stig och en fågelplattform så att skolan och besökare kan \
      komma dit. Det kostar ungefär 900 000 kr på två år och kommunen är med. Vi söker någon som kan \
      gräva och hoppas att det går att söka pengar.\
      """;

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private CaseIdeas ideas;
  @Autowired private ConfigurableApplicationContext portal;

  private final String mark = UUID.randomUUID().toString();

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private SenderKey sent() {
    var address = "https://www.example.org/" + "projekt/".repeat(12) + mark;
    return ideas.sent(
        SomeIdea.publicWith(address + " bryggan", "Läs mer på " + address), SomeIdea.contact());
  }

  private static String reference(Page queue) {
    return queue.locator("main a[href*='/arenden/PP-']").first().getAttribute("href");
  }

  private static void fits(Page page) {
    var wide = page.evaluate("document.documentElement.scrollWidth");
    assertThat(((Number) wide).intValue()).as(page.url()).isLessThanOrEqualTo(320);
  }

  @Test
  void an_address_without_a_place_to_break_widens_no_page() {
    var mine = sent();
    try (var visitor = browser.visitor("http://localhost:" + port, 320, true)) {
      Scene.of(portal).signIn(visitor, "officer");
      var page = visitor.newPage();
      page.navigate("/arenden?q=" + mark);
      fits(page);
      var at = reference(page);
      var reference = at.substring(at.lastIndexOf('/') + 1);
      for (var path :
          List.of(
              at,
              at + "/svar",
              at + "/paus",
              "/projektideer?q=" + mark,
              "/projektideer/" + reference,
              "/projektideer/" + reference + "/presentation",
              "/sok?q=" + mark,
              mine.page())) {
        page.navigate(path);
        fits(page);
      }
    }
  }

  @Test
  void a_case_has_two_columns_where_there_is_room_and_one_where_there_is_not() {
    var _ = sent();
    try (var visitor = browser.visitor("http://localhost:" + port, 1024, true)) {
      Scene.of(portal).signIn(visitor, "officer");
      var page = visitor.newPage();
      page.navigate("/arenden?q=" + mark);
      page.navigate(reference(page));
      assertThat(columns(page)).isEqualTo(2);
      page.setViewportSize(1000, 900);
      assertThat(columns(page)).isOne();
    }
  }

  private static int columns(Page page) {
    var said =
        page.evaluate(
            "getComputedStyle(document.querySelector('.pp-two--case')).gridTemplateColumns");
    return said.toString().split(" ").length;
  }

  /** A telephone of 360 by 780, a text of the length people write. */
  @Test
  void a_telephone_has_the_first_picture_within_three_screens() {
    try (var visitor = browser.visitor("http://localhost:" + port, 360, false)) {
      var page = visitor.newPage();
      page.setViewportSize(360, 780);
      page.navigate("/");
      page.fill("#text", ORDINARY);
      Browser.press(page, "main form button");
      assertThat(page.locator("main article").count()).isEqualTo(3);
      for (var part : List.of("article", "address", "[href^='/finansiering/']", "[value=fraga]")) {
        var box = page.locator("main " + part).last().boundingBox();
        assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(3 * 780);
      }
      var own = ORDINARY.substring(0, 40);
      assertThat(page.locator("main blockquote").textContent()).contains(own);
      assertThat(page.locator("main blockquote").count()).isOne();
    }
  }

  @Test
  void paper_shows_what_was_sent() {
    var mine = sent();
    try (var visitor = browser.visitor("http://localhost:" + port, 1280, true)) {
      var page = visitor.newPage();
      page.navigate(mine.page());
      assertThat(isSeen(page)).as("folded on the screen").isFalse();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(isSeen(page)).isTrue();
    }
  }

  private static boolean isSeen(Page page) {
    return (boolean)
        page.locator("details.pp-print-open dl")
            .evaluate("it => it.checkVisibility({contentVisibilityAuto: true})");
  }
}
