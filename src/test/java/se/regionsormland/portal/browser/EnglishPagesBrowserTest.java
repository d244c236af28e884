package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.ideas.SomeIdea;

/**
 * Whoever reads English meets Swedish only where it is marked as Swedish: the strategy's words and
 * people's own. A name of the strategy's inside a sentence, and a page's title, cannot be marked.
 */
@PortalServerTest
@Tag("browser")
class EnglishPagesBrowserTest {

  private static final List<String> SWEDISH =
      List.of("och", "att", "inte", "för", "som", "är", "på", "med", "från", "eller", "vi", "du");

  private static final String DOCUMENT = "För ett livskraftigt Sörmland 2030";

  /** What the senders of the scene wrote: nobody knows in which language. */
  private static final List<String> OWN =
      List.of(
          SomeIdea.content().title(),
          SomeIdea.content().text(),
          SomeIdea.publicWith("", "").text(),
          "Vi vill samla regnvatten.",
          "Vi vill bygga en cykelväg längs ån.");

  /**
   * Each text, and each word that is read aloud, which holds Swedish without being marked so. What
   * holds none with its names holds none without them.
   */
  private static final String UNMARKED =
      """
      html => {
        const {swedish, names, own} = window.asked;
        const spoken = ['title', 'alt', 'placeholder', 'aria-label'];
        const holds = text =>
          (text.toLowerCase().match(/[\\p{L}-]+/gu) ?? []).some(word => swedish.includes(word));
        const isSwedish = text => holds(text) && holds(
          names.reduce((rest, name) => rest === name ? rest : rest.replaceAll(name, ''), text));
        const page = new DOMParser().parseFromString(html, 'text/html');
        return [...page.querySelectorAll('body *:not(script, textarea, .pp-quote, .pp-quote *)')]
          .filter(one => one.closest('[lang]').lang === 'en')
          .flatMap(one => [
            ...[...one.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()),
            ...spoken.map(name => one.getAttribute(name) ?? '')])
          .filter(text => isSwedish(text) && !own.includes(text));
      }
      """;

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private CaseIdeas ideas;
  @Autowired private Catalogue catalogue;
  @Autowired private ConfigurableApplicationContext portal;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anyone", "officer", "administrator"})
  void no_page_in_english_says_something_of_ours_in_swedish(String role) throws IOException {
    var scene = Scene.of(portal);
    try (var visitor = visitor()) {
      scene.signIn(visitor, role);
      var page = reader(visitor);
      var found = new ArrayList<String>();
      for (var look : Look.all()) {
        var address = scene.filled(look.address());
        if (look.role().equals(role) && look.steps().isEmpty() && !address.contains("lang=")) {
          unmarked(page, html(visitor, address)).forEach(text -> found.add(address + ": " + text));
        }
      }
      assertThat(found).isEmpty();
    }
  }

  @Test
  void nor_do_the_first_picture_and_its_hints() {
    var mark = "Bruket " + UUID.randomUUID();
    ideas.sent(SomeIdea.publicWith(mark, "Åkermark i Trosa tas i bruk igen."), SomeIdea.contact());
    try (var visitor = visitor()) {
      var page = visitor.newPage();
      page.navigate("/?lang=en");
      page.fill("textarea", "Vi vill anlägga en våtmark i Trosa. Det kostar 900 000 kr på två år.");
      Browser.press(page, "main form button");

      assertThat(page.locator("main").innerText())
          .contains("The same land", "You may want to use the same land.");
      assertThat(unmarked(reader(visitor), page.content())).isEmpty();
    }
  }

  @Test
  void a_swedish_sentence_would_be_found() {
    try (var visitor = visitor()) {
      assertThat(
              unmarked(
                  reader(visitor),
                  """
                  <html lang="en"><body><p lang="sv">Det här är märkt.</p>
                  <p>Det här är inte det.</p><a title="Läs mer om oss och andra">x</a></body></html>\
                  """))
          .containsExactly("Det här är inte det.", "Läs mer om oss och andra");
    }
  }

  private BrowserContext visitor() {
    return browser.visitor("http://localhost:" + port, 1280, true);
  }

  private static String html(BrowserContext visitor, String address) {
    var inEnglish =
        RequestOptions.create().setHeader("Accept-Language", "en").setQueryParam("lang", "en");
    return visitor.request().get(address, inEnglish).text();
  }

  /** An empty page that knows what to look for: the strategy has many names. */
  private Page reader(BrowserContext visitor) {
    var page = visitor.newPage();
    page.evaluate(
        "asked => { window.asked = asked; }",
        Map.of("swedish", SWEDISH, "names", names(), "own", OWN));
    return page;
  }

  private static List<String> unmarked(Page reader, String html) {
    return ((List<?>) reader.evaluate(UNMARKED, html)).stream().map(String::valueOf).toList();
  }

  private List<String> names() {
    var strategy = catalogue.strategy();
    return Stream.of(
            Stream.of(DOCUMENT),
            strategy.areas().stream().map(InterventionArea::name),
            strategy.interventions().stream().map(Intervention::name),
            strategy.measures().stream().map(Measure::text))
        .flatMap(part -> part)
        .toList();
  }
}
