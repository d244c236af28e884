package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;

/** With a proxy that the settings name: on this machine, and one more that is not. */
@PortalServerTest
@TestPropertySource(properties = {BehindProxyTest.PROXIES, BehindProxyTest.ADDRESS})
class BehindProxyTest {

  static final String PROXIES = "portal.proxies=127.0.0.1, ::1, 192.0.2.0/24";
  static final String ADDRESS = "portal.base-url=https://portal.example.org";

  @LocalServerPort private int port;

  @Test
  void under_https_the_cookies_are_bound_to_the_host_and_transport_is_strict() {
    var response = new Http(port).get("/logga-in?lang=en", "X-Forwarded-Proto", "https");
    assertThat(response.headers().firstValue("Strict-Transport-Security").orElseThrow())
        .contains("max-age=31536000");
    assertThat(response.headers().allValues("Set-Cookie"))
        .allSatisfy(cookie ->
            assertThat(cookie).startsWith("__Host-").contains("Secure", "HttpOnly", "Path=/"));
  }

  @Test
  void the_host_is_never_taken_from_it() {
    var visitor = new Http(port);
    assertThat(visitor.get("/forsta-bild", "X-Forwarded-Host", "annan.example").headers())
        .satisfies(headers -> assertThat(headers.firstValue("Location")).hasValue("/"));
    assertThat(
            visitor
                .get("/api/v1/api-info", "X-Forwarded-Host", "annan.example", "Accept", "*/*")
                .body())
        .doesNotContain("annan.example");
  }

  @Test
  void limits_count_whom_it_asks_for_and_not_what_she_claims_herself() {
    for (int question = 0; question < 60; question++) {
      // What somebody writes herself stands before what the proxy adds.
      assertThat(asked("203.0.113." + question + ", 198.51.100.7")).isEqualTo(200);
    }
    assertThat(asked("203.0.113.99, 198.51.100.7")).isEqualTo(429);
    assertThat(asked("198.51.100.8")).isEqualTo(200);
    // One more named proxy in between.
    assertThat(asked("198.51.100.7, 192.0.2.5")).isEqualTo(429);
    // A private network is nobody's proxy by being private.
    assertThat(asked("198.51.100.7, 10.1.2.3")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example.org", "10.1", ".*", "10.1.0.0-10.2.0.0"})
  void what_is_no_address_stops_the_start_and_says_so(String named) {
    assertThatThrownBy(() -> new Proxies(List.of(named), new Links("http://localhost")))
        .hasMessageContaining("portal.proxies")
        .hasMessageContaining(named);
  }

  private int asked(String forwardedFor) {
    return new Http(port)
        .saying("X-Forwarded-For", forwardedFor)
        .postJson("/api/v1/suggestions", "{\"text\":\"cykel\"}")
        .statusCode();
  }
}
