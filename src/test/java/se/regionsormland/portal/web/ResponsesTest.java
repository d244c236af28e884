package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;

/** What every response carries, whatever it is: page, redirect, refusal, failure, file. */
@PortalServerTest
class ResponsesTest {

  @LocalServerPort private int port;
  private Http visitor;

  @BeforeEach
  void comeIn() {
    visitor = new Http(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/logga-in",
        "/finns-inte",
        "/min-sida",
        "/actuator/health",
        "/actuator/env",
        "/filer/portal.css",
        "/a;b",
        "/a//b"
      })
  void every_response_has_the_protecting_headers(String path) {
    var headers = visitor.get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self';")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Cache-Control")).isPresent();
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/finns-inte",
        "/strategi/insatser/99999999999",
        "/strategi/insatser/tolv",
        "/sok?q=%E5",
        "/a;b",
        "/a//b",
        "/%00",
        "/..%2f"
      })
  void what_cannot_be_read_is_answered_in_swedish_with_a_way_on(String path) {
    var answer = visitor.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).contains("<html lang=\"sv\">", "href=\"/\"").contains("startsidan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sok?q=", "/projektideer?q=", "/projekt?q=", "/partner?q="})
  void signs_that_nobody_can_read_are_searched_for_as_a_space(String search) {
    assertThat(visitor.get(search + "%00regn%07").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/finns-inte", "/a;b", "/%00", "/..%2f", "/actuator/env"})
  void a_failure_says_nothing_of_what_is_inside(String path) {
    assertThat(visitor.get(path).body())
        .doesNotContain("Exception")
        .doesNotContain("Tomcat")
        .doesNotContain("springframework");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/api-info", "/min-sida", "/forsta-bild", "/projektideer/"})
  void nobody_chooses_the_host_that_the_portal_speaks_of(String path) {
    for (var header : List.of("X-Forwarded-Host", "Forwarded", "X-Forwarded-Proto")) {
      var answer = visitor.get(path, header, "host=annan.example", "Accept", "*/*");
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .doesNotContain("annan.example")
          .doesNotContain("localhost");
      assertThat(answer.body()).doesNotContain("annan.example");
    }
  }

  @Test
  void nobody_is_believed_who_says_that_it_was_https() {
    var headers = visitor.get("/logga-in", "X-Forwarded-Proto", "https").headers();
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(headers.firstValue("Set-Cookie").orElseThrow()).startsWith("csrf=");
  }
}
