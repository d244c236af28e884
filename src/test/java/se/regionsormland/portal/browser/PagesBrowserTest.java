package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<Integer> WIDTHS = List.of(1280, 320);
  private static final int HEIGHT = 900;
  private static final String TYPED = ":=";
  static final String AXE = axe();

  /** What another width can change where it shows the same elements. */
  private static final List<String> OF_THE_LAYOUT =
      List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size");

  private static final String SHOWN =
      "[...document.querySelectorAll('*')].map(one => one.checkVisibility() ? 1 : 0).join('')";

  /** Only what is wrong: the whole report of a page takes axe a second. */
  private static final String FIND_FAULTS =
      """
      async only => (await axe.run({
        runOnly: only, resultTypes: ['violations']
      })).violations.map(found => found.id + ' ' + found.nodes[0].html)
      """;

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private List<RequestMappingHandlerMapping> mappings;
  @Autowired private ConfigurableApplicationContext portal;
  private Scene scene;

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
    var shown = Look.all().stream().map(Look::route).collect(Collectors.toSet());
    assertThat(shown).containsAll(pagesOfTheRunningPortal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"anyone", "officer", "administrator"})
  void every_page_is_accessible_and_keeps_to_itself(String role) throws IOException {
    scene = Scene.of(portal);
    try (var visitor = browser.visitor("http://localhost:" + port, WIDTHS.getFirst(), true)) {
      scene.signIn(visitor, role);
      var faults = new ArrayList<String>();
      var page = watched(visitor, faults);
      for (var look : Look.all()) {
        if (look.role().equals(role)) {
          look(page, look, faults);
        }
      }
      assertThat(faults).isEmpty();
    }
  }

  /**
   * One page for all: the browser takes longer to open one than to look at it. It is handed axe
   * once, and runs it in each document: half a megabyte that need not be sent for each.
   */
  private Page watched(BrowserContext visitor, List<String> faults) {
    var page = visitor.newPage();
    page.addInitScript(AXE);
    page.onConsoleMessage(message -> {
      if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
        faults.add(page.url() + " says: " + message.text());
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith("http://localhost:" + port + "/")) {
        faults.add(page.url() + " asks " + request.url());
      }
    });
    return page;
  }

  private void look(Page page, Look look, List<String> faults) {
    page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
    var answer = page.navigate(scene.filled(look.address()));
    if (look.steps().isEmpty() && (answer == null || answer.status() != 200)) {
      faults.add(page.url() + " has status " + (answer == null ? "none" : answer.status()));
    }
    look.steps().forEach(step -> take(page, step));
    var seen = "";
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      var shown = (String) page.evaluate(SHOWN);
      faultsAt(page, shown.equals(seen))
          .forEach(fault -> faults.add(page.url() + " at " + width + ": " + fault));
      seen = shown;
    }
  }

  private static void take(Page page, String step) {
    int at = step.indexOf(TYPED);
    if (at < 0) {
      page.click(step);
    } else {
      page.fill(step.substring(0, at), step.substring(at + TYPED.length()));
    }
  }

  /** A rule that looks at no place and no colour says the same again of the same elements. */
  static List<String> faultsAt(Page page, boolean showsTheSame) {
    var faults = new ArrayList<String>();
    if (overflows(page)) {
      faults.add("scrolls sideways");
    }
    var only =
        showsTheSame
            ? Map.of("type", "rule", "values", OF_THE_LAYOUT)
            : Map.of("type", "tag", "values", WCAG);
    ((List<?>) page.evaluate(FIND_FAULTS, only)).forEach(found -> faults.add((String) found));
    return faults;
  }

  private static boolean overflows(Page page) {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  private static String axe() {
    try (var script = PagesBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
                  .filter(path -> !path.startsWith("/api/") && !path.startsWith("/.well-known/"))
                  .filter(path -> !path.matches(".*(/fil|\\.(atom|ics|docx|pdf|xlsx))"))
                  .forEach(found::add);
            }
          });
    }
    return found;
  }
}
