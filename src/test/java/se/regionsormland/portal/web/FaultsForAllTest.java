package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Wire;

/** Whoever asks, and whatever she says that she reads, is told what went wrong in the same way. */
@PortalServerTest
class FaultsForAllTest {

  private static final List<String> ACCEPTS =
      List.of("", "*/*", "text/html", "application/json", "image/png", "application/xml;q=0.5");

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final String OURS = "Sec-Fetch-Site: same-origin";

  @LocalServerPort private int port;
  @Autowired private FilterRegistrationBean<FaultsForAll> registered;

  record Fault(int status, String line, List<String> headers) {
    Fault(int status, String line, String... headers) {
      this(status, line, List.of(headers));
    }

    @Override
    public String toString() {
      return status + " " + line;
    }
  }

  static Stream<Fault> ofPages() {
    return Stream.of(
        new Fault(404, "GET /sitemap.xml"),
        new Fault(404, "GET /filer/finns-inte.png"),
        new Fault(404, "GET /strategi/insatser/tolv"),
        new Fault(404, "GET /floden/finns-inte.atom"),
        new Fault(404, "GET /actuator/env"),
        new Fault(404, "GET /error"),
        new Fault(405, "GET /bevakningar/" + "x".repeat(43) + "/slut"),
        new Fault(400, "GET /sok?q=%E5"),
        new Fault(403, "DELETE /sok"),
        new Fault(415, "POST /fraga-regionen", "Content-Type: application/json", OURS));
  }

  static Stream<Fault> ofTheInterface() {
    return Stream.of(
        new Fault(404, "GET /api/v1/finns-inte"),
        new Fault(404, "GET /api/v1/strategies/finns-inte"),
        new Fault(404, "GET /api/"),
        new Fault(405, "GET /api/v1/suggestions"),
        new Fault(400, "GET /api/v1/finns-inte?q=%E5"),
        new Fault(415, "POST /api/v1/suggestions", "Content-Type: text/plain", OURS),
        new Fault(415, "POST /api/v1/finns-inte", "Content-Type: application/json", OURS),
        new Fault(403, "POST /api/v1/finns-inte", FORM, "Sec-Fetch-Site: cross-site"));
  }

  private Wire.Answer answer(Fault fault, String accept) {
    var lines = new ArrayList<>(List.of(fault.line() + " HTTP/1.1", "Host: localhost"));
    lines.addAll(fault.headers());
    if (!accept.isEmpty()) {
      lines.add("Accept: " + accept);
    }
    return Wire.send(port, lines.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("ofPages")
  void outside_the_interface_it_is_the_page_in_swedish(Fault fault) {
    for (var accept : ACCEPTS) {
      var answer = answer(fault, accept);
      assertThat(answer.status()).as(accept).isEqualTo(fault.status());
      assertThat(answer.headers().get("content-type")).as(accept).startsWith("text/html");
      assertThat(answer.body()).as(accept).contains("<html lang=\"sv\">", "href=\"/\"");
    }
  }

  @ParameterizedTest
  @MethodSource("ofTheInterface")
  void in_the_interface_it_is_the_form_of_programs(Fault fault) {
    for (var accept : ACCEPTS) {
      var answer = answer(fault, accept);
      assertThat(answer.status()).as(accept).isEqualTo(fault.status());
      assertThat(answer.headers().get("content-type"))
          .as(accept)
          .startsWith("application/problem+json");
      assertThat(answer.body())
          .as(accept)
          .contains("\"status\":" + fault.status(), "\"title\":")
          .doesNotContain("<html", "timestamp");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "image/png"})
  void so_is_what_is_too_large_to_be_read(String accept) {
    var visitor = new Http(port).saying("Accept", accept, "Sec-Fetch-Site", "same-origin");
    var page = visitor.post("/bevaka", "email", "x".repeat(100_000));
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("<html lang=\"sv\">");
    var problem = visitor.post("/api/v1/finns-inte", "email", "x".repeat(400_000));
    assertThat(problem.statusCode()).isEqualTo(413);
    assertThat(problem.body()).contains("\"status\":413");
  }

  @Test
  void what_the_interface_cannot_write_as_it_is_asked_is_said_so_too() {
    var answer = answer(new Fault(406, "GET /api/v1/strategies/sormland-2030"), "image/png");
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
  }

  /** Nothing of ours fails when it is asked to: the way that a failure takes is walked here. */
  @ParameterizedTest
  @ValueSource(strings = {"", "*/*", "application/json", "image/png"})
  void a_failure_of_ours_goes_the_same_way(String accept) throws Exception {
    assertThat(registered.determineDispatcherTypes()).containsExactly(DispatcherType.ERROR);
    for (var kind :
        Map.of("/sok", "text/html", "/api/v1/suggestions", "application/problem+json").entrySet()) {
      var request = new MockHttpServletRequest("GET", "/error");
      request.setDispatcherType(DispatcherType.ERROR);
      request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, kind.getKey());
      request.addHeader("Accept", accept);
      var response = new MockHttpServletResponse();
      response.setStatus(500);
      var chain = new MockFilterChain();
      registered.getFilter().doFilter(request, response, chain);
      if (chain.getRequest() instanceof jakarta.servlet.http.HttpServletRequest asked) {
        assertThat(asked.getHeader("accept")).isEqualTo(kind.getValue());
      } else {
        assertThat(response.getContentType()).isEqualTo(kind.getValue());
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("500");
      }
    }
  }
}
