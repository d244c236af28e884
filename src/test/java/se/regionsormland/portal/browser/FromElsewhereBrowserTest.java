package se.regionsormland.portal.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.PortalServerTest;

/** What a real browser says of a page of ours, and of one that is not. */
@PortalServerTest
@Tag("browser")
class FromElsewhereBrowserTest {

  private static final String WORDS = "Ord i ett formulär";

  private static Browser browser;
  private static HttpServer otherSite;
  @LocalServerPort private int port;

  @BeforeAll
  static void open() throws IOException {
    browser = new Browser();
    otherSite = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    otherSite.start();
  }

  @AfterAll
  static void close() {
    browser.close();
    otherSite.stop(0);
  }

  private static void show(String html) {
    var page = html.getBytes(UTF_8);
    otherSite.createContext(
        "/sida",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1"})
  void a_form_on_another_sites_page_is_not_taken(String host) {
    show(
        """
        <form method="post" action="http://localhost:%d/forsta-bild">
          <textarea name="text">%s</textarea><button>Skicka</button>
        </form>
        """
            .formatted(port, WORDS));
    try (var visitor = browser.visitor("http://localhost:" + port, 1280, true)) {
      var page = visitor.newPage();
      page.navigate("http://" + host + ":" + otherSite.getAddress().getPort() + "/sida");
      Browser.press(page, "button");
      page.waitForURL("**/forsta-bild");
      assertThat(page.locator("h1").textContent()).isEqualTo("Formuläret togs inte emot");
      assertThat(page.content()).doesNotContain(WORDS);
    } finally {
      otherSite.removeContext("/sida");
    }
  }

  @Test
  void our_own_pages_send_no_referrer_and_are_taken_all_the_same() {
    try (var visitor = browser.visitor("http://localhost:" + port, 1280, false)) {
      var page = visitor.newPage();
      var said = said(page);
      page.navigate("/");
      page.fill("#text", WORDS);
      Browser.press(page, "main form button");
      page.waitForURL("**/forsta-bild");
      assertThat(page.content()).contains(WORDS);
      assertThat(said).containsExactly("same-origin null");
    }
  }

  private static List<String> said(Page page) {
    var said = new ArrayList<String>();
    page.onResponse(answer -> {
      if ("POST".equals(answer.request().method())) {
        var headers = answer.request().allHeaders();
        said.add(headers.get("sec-fetch-site") + " " + headers.get("origin"));
      }
    });
    return said;
  }
}
