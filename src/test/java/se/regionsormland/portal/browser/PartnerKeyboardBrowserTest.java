package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import se.regionsormland.portal.PortalServerTest;

/** Partners are found, and met at a conference, by Tab, Enter and Space alone. */
@PortalServerTest
@Tag("browser")
class PartnerKeyboardBrowserTest {

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

  private Page page(BrowserContext visitor, String address) {
    visitor.setDefaultTimeout(10_000);
    var page = visitor.newPage();
    page.navigate(Scene.of(portal).filled(address));
    return page;
  }

  private BrowserContext visitor(int width, boolean scripts) {
    return browser.visitor("http://localhost:" + port, width, scripts);
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "320, false"})
  void a_partner_is_found(int width, boolean scripts) {
    try (var visitor = visitor(width, scripts)) {
      var page = page(visitor, "/partner?omrade=5");
      Keyboard.type(page, "#q", "Åföreningen");
      Keyboard.press(page, "main form button", "Enter");
      assertThat(page.url()).contains("omrade=5");
      Keyboard.assertNoFaults(page, scripts);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "320, false"})
  void somebody_signs_up_for_a_conference(int width, boolean scripts) {
    try (var visitor = visitor(width, scripts)) {
      var page = page(visitor, "/konferenser/{conference}/anmalan");
      Keyboard.type(page, "#name", "Handläggaren");
      Keyboard.type(page, "#organisation", "Föreningen vid ån " + width + scripts);
      Keyboard.type(page, "#email", "vid-an-" + width + scripts + "@example.org");
      Keyboard.tick(page, "input[name=areas][value='5']");
      Keyboard.tick(page, "input[name=offers][value=DATA]");
      Keyboard.tick(page, "input[name=seeks][value=LAND]");
      Keyboard.press(page, "#signUpForm button", "Enter");
      assertThat(page.url()).endsWith("/konferenser/brev");
      Keyboard.assertNoFaults(page, scripts);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "320, false"})
  void who_comes_says_what_she_wishes_and_whom_she_wants_to_meet(int width, boolean scripts) {
    try (var visitor = visitor(width, scripts)) {
      var page = page(visitor, "/deltagare/{place}/andra");
      Keyboard.type(page, "#wish", "Någon som har mätt i åar, " + width);
      Keyboard.press(page, "#placeForm button", "Enter");
      assertThat(page.url()).contains("/deltagare/").doesNotEndWith("andra");
      Keyboard.assertNoFaults(page, scripts);
      Keyboard.press(page, "main a[href$=onskemal]", "Enter");
      Keyboard.tick(page, "main input[type=checkbox]");
      Keyboard.press(page, "main form button", "Space");
      assertThat(page.url()).doesNotEndWith("onskemal");
      Keyboard.assertNoFaults(page, scripts);
    }
  }
}
