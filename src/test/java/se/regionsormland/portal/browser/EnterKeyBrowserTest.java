package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import se.regionsormland.portal.PortalServerTest;

/** Whoever presses Enter in a field has not pressed the first button that happens to be there. */
@PortalServerTest
@Tag("browser")
class EnterKeyBrowserTest {

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

  private BrowserContext visitor() {
    return browser.visitor("http://localhost:" + port, 1280, false);
  }

  private static Page enter(Page page, String field, String text) {
    page.fill(field, text);
    page.press(field, "Enter");
    page.waitForLoadState();
    return page;
  }

  @Test
  void in_the_form_it_checks_what_is_written_and_leaves_the_language_as_it_was() {
    try (var visitor = visitor()) {
      var page = visitor.newPage();
      page.navigate("/fraga-regionen");
      page.fill("#text", "Vi vill samla regnvatten vid skolan.");
      enter(page, "#title", "Dammar");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
      assertThat(page.locator("#fel").isVisible()).as("the address is missing").isTrue();
      assertThat(page.inputValue("#title")).isEqualTo("Dammar");
    }
  }

  @Test
  void in_the_answer_it_searches_or_saves_and_adds_no_words() {
    var scene = Scene.of(portal);
    try (var visitor = visitor()) {
      scene.signIn(visitor, "officer");
      var page = visitor.newPage();
      page.navigate(scene.filled("/arenden/{sentReference}/svar"));
      page.fill("#sentence", "Hej.");
      enter(page, "[id='steps.first']", "Ring oss.");
      assertThat(page.inputValue("#sentence")).isEqualTo("Hej.");
      enter(page, "[id='measures.find']", "cykel");
      assertThat(page.inputValue("[id='measures.find']")).isEqualTo("cykel");
      assertThat(page.inputValue("[id='steps.first']")).isEqualTo("Ring oss.");
      assertThat(page.inputValue("#sentence")).isEqualTo("Hej.");
    }
  }

  /** Her browser may store nothing of it, and is led to an address of its own. */
  @Test
  void who_is_signed_in_goes_back_to_a_form_that_was_refused_and_finds_what_she_typed() {
    var scene = Scene.of(portal);
    try (var visitor = visitor()) {
      scene.signIn(visitor, "officer");
      var page = visitor.newPage();
      page.navigate(scene.filled("/arenden/{sentReference}/paus"));
      page.fill("#reason", "För långt. ".repeat(200));
      Browser.press(page, "#reasonForm button");
      assertThat(page.locator("#fel").isVisible()).isTrue();
      page.navigate("/arenden");
      page.goBack();
      assertThat(page.inputValue("#reason")).contains("För långt.");
      page.reload();
      assertThat(page.inputValue("#reason")).contains("För långt.");
      visitor.clearCookies();
      page.reload();
      assertThat(page.content()).as("by her session alone").doesNotContain("För långt.");
    }
  }
}
