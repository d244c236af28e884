package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.PortalServerTest;

@PortalServerTest
@Tag("browser")
class SignInBrowserTest {

  private static Browser browser;
  @LocalServerPort private int port;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void a_wrong_password_says_so_and_keeps_the_user_name() {
    try (var visitor = browser.visitor("http://localhost:" + port, 1280, false)) {
      var page = visitor.newPage();
      page.navigate("/logga-in");
      page.fill("#username", "finns-inte");
      page.fill("#password", "fel");
      Browser.press(page, "main button");
      assertThat(page.inputValue("#username")).isEqualTo("finns-inte");
      assertThat(page.title()).startsWith("Fel:");
    }
  }
}
