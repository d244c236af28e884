package se.regionsormland.portal.web.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import se.regionsormland.portal.shared.Languages;

/** A part is what it is told, in the language it is told in. */
class KeptPartTest {

  private static final String SAID = "<i kept:part=\"~{parts/some :: said(${told})}\"></i>";
  private static final String FIRST = "<i kept:part=\"~{parts/some :: first(${told})}\"></i>";
  private static final String PASSING = "<i kept:part=\"~{parts/some :: passing}\"></i>";

  private final SpringTemplateEngine kept = engine(false);
  private final SpringTemplateEngine compared = engine(true);

  private record Words(List<String> all) {}

  private static SpringTemplateEngine engine(boolean compared) {
    var files = new ClassLoaderTemplateResolver();
    files.setSuffix(".html");
    files.setResolvablePatterns(java.util.Set.of("parts/*"));
    files.setOrder(1);
    var pages = new StringTemplateResolver();
    pages.setOrder(2);
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolvers(new java.util.LinkedHashSet<>(List.of(files, pages)));
    engine.addDialect(new KeptDialect(Clock.systemUTC(), compared));
    return engine;
  }

  private static String page(
      SpringTemplateEngine engine, String page, Locale language, Map<String, ?> model) {
    var application = new MockServletContext();
    application.setContextPath("/portal");
    var request = new MockHttpServletRequest(application);
    request.setContextPath("/portal");
    request.setParameter("secret", "asked");
    request.getSession(true).setAttribute("secret", "kept");
    var exchange =
        JakartaServletWebApplication.buildApplication(application)
            .buildExchange(request, new MockHttpServletResponse());
    return engine.process(page, new WebContext(exchange, language, new HashMap<>(model)));
  }

  private String page(String page, Map<String, ?> model) {
    return page(kept, page, Languages.SWEDISH, model);
  }

  @Test
  void it_stands_in_its_element_s_place() {
    assertThat(page("<b>" + SAID + "</b>", Map.of("told", "ån & sjön")))
        .isEqualTo("<b><p>ån &amp; sjön</p></b>");
  }

  @Test
  void told_the_same_it_is_written_once() {
    assertThat(page(PASSING, Map.of())).isEqualTo(page(PASSING, Map.of()));
  }

  @Test
  void told_something_else_it_is_another() {
    assertThat(page(SAID, Map.of("told", "ån"))).contains("ån");
    assertThat(page(SAID, Map.of("told", "sjön"))).contains("sjön");
  }

  @Test
  void in_another_language_it_is_another() {
    var page = "<i kept:part=\"~{parts/some :: language}\"></i>";
    assertThat(page(kept, page, Languages.SWEDISH, Map.of())).isEqualTo("<p>sv</p>");
    assertThat(page(kept, page, Locale.ENGLISH, Map.of())).isEqualTo("<p>en</p>");
  }

  @Test
  void it_sees_nothing_of_the_page_it_stands_on() {
    var page = "<i kept:part=\"~{parts/some :: peeking('words')}\"></i>";
    assertThat(page(page, Map.of("secret", "model"))).isEqualTo("<p>words, null, , null</p>");
  }

  @Test
  void it_leads_to_where_the_portal_lies() {
    assertThat(page("<i kept:part=\"~{parts/some :: way}\"></i>", Map.of()))
        .isEqualTo("<p>/portal/strategi</p>");
  }

  @Test
  void conditions_of_its_element_hold_and_it_stands_once_for_each() {
    var none = "<i th:if=\"${told == 'x'}\" kept:part=\"~{parts/some :: said(${told})}\"></i>";
    var each = "<i th:each=\"one : ${told}\" kept:part=\"~{parts/some :: said(${one})}\"></i>";
    assertThat(page(none, Map.of("told", "y"))).isEmpty();
    assertThat(page(each, Map.of("told", List.of("a", "b")))).isEqualTo("<p>a</p><p>b</p>");
  }

  @Test
  void where_it_is_compared_one_that_changes_by_itself_is_noticed() {
    page(compared, PASSING, Languages.SWEDISH, Map.of());
    assertThatThrownBy(() -> page(compared, PASSING, Languages.SWEDISH, Map.of()))
        .rootCause()
        .hasMessageContaining("parts/some :: passing");
  }

  @Test
  void where_it_is_compared_it_is_told_nothing_that_may_change() {
    for (var told : List.of(new AtomicInteger(), new ArrayList<>(), new Words(new ArrayList<>()))) {
      assertThatThrownBy(() -> page(compared, SAID, Languages.SWEDISH, Map.of("told", told)))
          .rootCause()
          .hasMessageContaining("parts/some :: said");
    }
    var values = Map.of("told", new Words(List.of("a")));
    assertThat(page(compared, SAID, Languages.SWEDISH, values))
        .isEqualTo(page(compared, SAID, Languages.SWEDISH, values));
  }

  @Test
  void where_it_is_compared_it_is_told_no_more_than_it_shows() {
    var told = Map.of("told", "ån ".repeat(400));
    assertThat(page(compared, SAID, Languages.SWEDISH, told)).contains("ån");
    assertThatThrownBy(() -> page(compared, FIRST, Languages.SWEDISH, told))
        .rootCause()
        .hasMessageContaining("Told more than it shows: parts/some :: first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${told}", "~{:: own}", "~{this :: own}"})
  void it_has_a_name_of_its_own(String name) {
    assertThatThrownBy(
            () -> page("<i kept:part=\"" + name + "\"></i>", Map.of("told", "parts/some")))
        .rootCause()
        .hasMessageContaining("Names no fragment of its own");
  }
}
