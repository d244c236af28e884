package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.PortalTest;

/**
 * Every route that the running portal answers, against every role. The expectations are written by
 * hand in {@code security/routes.tsv}; a route without one fails here.
 */
@PortalTest
class RouteMatrixTest {

  private static final Path EXPECTATIONS = Path.of("src/test/resources/security/routes.tsv");

  /** Who gets as far as the handler, per word in the expectations. */
  static final Map<String, Set<String>> ADMITTED =
      Map.of(
          "everyone", Set.of("anonymous", "officer", "assessor", "administrator"),
          "staff", Set.of("officer", "assessor", "administrator"),
          "case-workers", Set.of("officer", "assessor"),
          "officers", Set.of("officer"),
          "administrators", Set.of("administrator"));

  static final Map<String, RequestPostProcessor> ROLES =
      Map.of(
          "anonymous", anonymous(),
          "officer", As.officer(),
          "assessor", As.assessor(),
          "administrator", As.administrator());

  @Autowired private List<RequestMappingHandlerMapping> mappings;
  @Autowired private List<HandlerMapping> handlers;
  @Autowired private MockMvcTester mvc;

  @Test
  void every_route_has_an_expectation_and_every_expectation_a_route() {
    assertThat(new TreeSet<>(expectations().keySet())).isEqualTo(routes());
  }

  @Test
  void what_else_answers_is_known() {
    assertThat(EveryHandler.of(handlers))
        .containsExactlyInAnyOrder(
            "/filer/**", "/robots.txt", "/error", "/actuator/health", "/actuator/health/**");
  }

  /** So what was found for a request is the same however its fields and headers are read. */
  @Test
  void a_route_is_found_by_its_method_and_path_alone() {
    assertThat(mappings)
        .allSatisfy(mapping ->
            assertThat(mapping.getHandlerMethods())
                .allSatisfy((route, handler) -> {
                  assertThat(route.getParamsCondition().isEmpty()).as("%s", handler).isTrue();
                  assertThat(route.getHeadersCondition().isEmpty()).as("%s", handler).isTrue();
                  assertThat(route.getConsumesCondition().isEmpty()).as("%s", handler).isTrue();
                }));
  }

  @Test
  void each_role_reaches_what_it_may_and_nothing_else() {
    var deviations = new ArrayList<String>();
    expectations()
        .forEach((route, access) ->
            ROLES.forEach((role, who) -> {
              boolean admitted = ADMITTED.get(access).contains(role);
              if (reachesHandler(mvc, route, who) != admitted) {
                deviations.add(route + " " + role + ": expected admitted=" + admitted);
              }
            }));
    assertThat(deviations).isEmpty();
  }

  /** A page that is kept as bytes needs no handler; one that is asked for with this is made. */
  private static final String NOT_KEPT = "made-anew";

  static boolean reachesHandler(MockMvcTester mvc, String route, RequestPostProcessor who) {
    var method = HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
    var path = filled(route.substring(route.indexOf(' ') + 1));
    return mvc.method(method)
            .uri(path + "?" + NOT_KEPT)
            .with(who)
            .with(csrf())
            .contentType(
                path.startsWith("/api")
                    ? MediaType.APPLICATION_JSON
                    : MediaType.APPLICATION_FORM_URLENCODED)
            .exchange()
            .getMvcResult()
            .getHandler()
        != null;
  }

  static MockHttpServletRequest request(String route) {
    var method = route.substring(0, route.indexOf(' '));
    return new MockHttpServletRequest(method, filled(route.substring(route.indexOf(' ') + 1)));
  }

  static String filled(String pattern) {
    return pattern
        .replaceAll("\\{(id|idea|account)[^}]*}", "00000000-0000-0000-0000-000000000000")
        .replaceAll("\\{(n|number|area|table|position)[^}]*}", "1")
        .replaceAll("\\{[^}]*}", "x");
  }

  private Set<String> routes() {
    var found = new TreeSet<String>();
    mappings.forEach(mapping ->
        mapping
            .getHandlerMethods()
            .forEach((info, handler) -> {
              if (handler.getBeanType().getName().startsWith("se.regionsormland")) {
                found.addAll(routesOf(info));
              }
            }));
    return found;
  }

  private static List<String> routesOf(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(path ->
            (methods.isEmpty() ? Set.of(RequestMethod.values()) : methods)
                .stream().map(method -> method + " " + path))
        .toList();
  }

  static Map<String, String> expectations() {
    try (var lines = Files.lines(EXPECTATIONS)) {
      var found = new TreeMap<String, String>();
      lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> found.put(cells[0] + " " + cells[1], cells[2]));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
