package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.PortalServerTest;

/**
 * Every page that the running portal has, wide and narrow: no accessibility fault (WCAG 2.2 AA), no
 * sideways scroll, nothing from third parties, nothing that the browser's policy stops. The pages
 * come from the routes; a route without an example in {@code browser/pages.tsv} fails.
 */
@PortalServerTest
@Tag("browser")
class PagesBrowserTest {

  private static final Path PAGES = Path.of("src/test/resources/browser/pages.tsv");
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static Browser browser;
  private static @Nullable Scene scene;
  @LocalServerPort private int port;
  @Autowired private List<RequestMappingHandlerMapping> mappings;
  @Autowired private ConfigurableApplicationContext portal;

  /** One page to look at: its route, who looks, and an address with names of the scene in it. */
  record Look(String route, String role, String address) {}

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void every_page_has_an_example() throws IOException {
    var shown = looks().stream().map(Look::route).collect(Collectors.toSet());
    assertThat(shown).containsAll(pagesOfTheRunningPortal());
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void every_page_is_accessible_and_keeps_to_itself(int width) throws IOException {
    if (scene == null) {
      scene = new Scene(portal);
    }
    var faults = new ArrayList<String>();
    for (var role : List.of("anyone", "officer", "administrator")) {
      try (var visitor = browser.visitor("http://localhost:" + port, width, true)) {
        scene.signIn(visitor, role);
        for (var look : looks()) {
          if (look.role().equals(role)) {
            faults.addAll(faultsOf(visitor, scene.filled(look.address())));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private List<String> faultsOf(BrowserContext visitor, String address) {
    var faults = new ArrayList<String>();
    var page = visitor.newPage();
    page.onConsoleMessage(message -> {
      if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
        faults.add(address + ": " + message.text());
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith("http://localhost:" + port + "/")) {
        faults.add(address + ": asks " + request.url());
      }
    });
    var answer = page.navigate(address);
    if (answer == null || answer.status() != 200) {
      faults.add(address + ": status " + (answer == null ? "none" : answer.status()));
    }
    if (overflows(page)) {
      faults.add(address + ": scrolls sideways");
    }
    new AxeBuilder(page)
        .withTags(WCAG)
        .analyze()
        .getViolations()
        .forEach(found ->
            faults.add(
                address + ": " + found.getId() + " " + found.getNodes().getFirst().getHtml()));
    page.close();
    return faults;
  }

  private static boolean overflows(Page page) {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  private static List<Look> looks() throws IOException {
    return Files.readAllLines(PAGES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Look(cells[0], cells[1], cells[2]))
        .toList();
  }

  private Set<String> pagesOfTheRunningPortal() {
    var found = new TreeSet<String>();
    for (var mapping : mappings) {
      mapping
          .getHandlerMethods()
          .forEach((route, handler) -> {
            var methods = route.getMethodsCondition().getMethods();
            if (handler.getBeanType().getName().startsWith("se.regionsormland")
                && (methods.isEmpty() || methods.contains(RequestMethod.GET))) {
              route.getPatternValues().stream()
                  .filter(path -> !path.startsWith("/api/"))
                  .forEach(found::add);
            }
          });
    }
    return found;
  }
}
