package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.PortalServerTest;

/** Back, forward, reload and a second tab, after each form of the sender's way. */
@PortalServerTest
@Tag("browser")
class GoingBackBrowserTest {

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private final String text = "Vi vill rusta upp bryggan, märke " + UUID.randomUUID() + ".";
  private final String email = UUID.randomUUID() + "@example.org";

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  /** A browser that has kept nothing shows its own page of errors, and Playwright throws. */
  private static void backAndForward(Page page, String field, String holds) {
    var here = page.title();
    page.goBack();
    if (!field.isEmpty()) {
      assertThat(page.inputValue(field)).contains(holds);
    }
    page.goForward();
    assertThat(page.title()).isEqualTo(here);
  }

  private int drafts() {
    return jdbc.sql("SELECT count(*) FROM idea WHERE text LIKE '%' || :text || '%'")
        .param("text", text)
        .query(Integer.class)
        .single();
  }

  private Page atTheForm(Page page) {
    page.navigate("/");
    page.fill("#text", text);
    Browser.press(page, "#texten button");
    backAndForward(page, "#text", text);
    page.reload();
    assertThat(page.inputValue("#text")).isEqualTo(text);
    Browser.press(page, "button[value=fraga]");
    backAndForward(page, "#text", text);
    page.reload();
    assertThat(page.inputValue("#text")).isEqualTo(text);
    return page;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_way_to_the_region_can_be_walked_back_and_makes_one_idea(boolean scripts) {
    try (var visitor = browser.visitor("http://localhost:" + port, 1280, scripts)) {
      var page = atTheForm(visitor.newPage());
      Browser.press(page, "button[value=check] >> nth=0");
      assertThat(page.locator("#fel").isVisible()).as("the address is missing").isTrue();
      backAndForward(page, "#text", text);
      page.fill("#email", email);
      Browser.press(page, "button[value=check] >> nth=0");
      assertThat(page.url()).endsWith("/kontrollera");
      backAndForward(page, "#email", email);
      assertThat(drafts()).isOne();

      page.goBack();
      page.fill("#title", "Bryggan");
      Browser.press(page, "button[value=check] >> nth=0");
      assertThat(page.url()).endsWith("/kontrollera");
      assertThat(page.content()).contains("Bryggan");
      assertThat(drafts()).as("sent once more after going back").isOne();

      Browser.press(page, "main form button");
      assertThat(page.content()).contains(email);
      backAndForward(page, "", "");
      page.fill("#email", "ingen adress");
      Browser.press(page, "main form button");
      assertThat(page.locator("#fel").isVisible()).isTrue();
      backAndForward(page, "", "");
      assertThat(page.inputValue("#email")).isEqualTo("ingen adress");
      page.reload();
      assertThat(page.inputValue("#email")).isEqualTo("ingen adress");
      assertThat(drafts()).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void in_a_second_tab_it_is_the_same_idea_and_nothing_is_lost(boolean scripts) {
    try (var visitor = browser.visitor("http://localhost:" + port, 1280, scripts)) {
      var first = atTheForm(visitor.newPage());
      var second = atTheForm(visitor.newPage());
      first.fill("#email", email);
      Browser.press(first, "button[value=check] >> nth=0");
      second.fill("#email", email);
      second.fill("#change", "Alla kan bada.");
      Browser.press(second, "button[value=check] >> nth=0");
      assertThat(second.content()).contains("Alla kan bada.");
      assertThat(drafts()).isOne();
    }
  }

  /** What else a stranger writes: wrong at first, put right, and back again. */
  @ParameterizedTest
  @ValueSource(strings = {"/bevaka", "/partner/erbjud"})
  void every_other_form_can_be_gone_back_to(String path) {
    try (var visitor = browser.visitor("http://localhost:" + port, 1280, true)) {
      var page = visitor.newPage();
      page.navigate(path);
      page.fill("#email", "ingen adress");
      Browser.press(page, "main form button.govuk-button");
      assertThat(page.locator("#fel").isVisible()).isTrue();
      page.navigate("/om");
      page.goBack();
      assertThat(page.inputValue("#email")).isEqualTo("ingen adress");
      page.goBack();
      assertThat(page.inputValue("#email")).isEqualTo("ingen adress");
    }
  }
}
