package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Wire;

/** What the server itself turns away has the headers of every other answer, behind a proxy too. */
@PortalServerTest
@TestPropertySource(properties = {BehindProxyTest.PROXIES, BehindProxyTest.ADDRESS})
class TurnedAwayTest {

  private static final Set<String> OF_EVERY_ANSWER =
      Set.of(
          "content-security-policy",
          "x-content-type-options",
          "x-frame-options",
          "referrer-policy",
          "cross-origin-opener-policy",
          "cross-origin-resource-policy",
          "permissions-policy",
          "cache-control",
          "strict-transport-security");

  private static final String HOST = "Host: localhost";
  private static final String HTTPS = "X-Forwarded-Proto: https";

  @LocalServerPort private int port;

  private static Stream<Named> turnedAway() {
    return Stream.of(
        new Named("a sign that no address has", "GET /%00 HTTP/1.1"),
        new Named("a coded slash", "GET /..%2f HTTP/1.1"),
        new Named("an open bracket", "GET /a<b HTTP/1.1"),
        new Named("a method that is none", "G(T / HTTP/1.1"),
        new Named("a method that is closed", "TRACE / HTTP/1.1"),
        new Named("another protocol", "GET / HTTP/9.9"));
  }

  record Named(String what, String line) {
    @Override
    public String toString() {
      return what;
    }
  }

  private Map<String, String> ofEveryAnswer(Wire.Answer answer) {
    var headers = new TreeMap<>(answer.headers());
    headers.keySet().retainAll(OF_EVERY_ANSWER);
    return headers;
  }

  private Map<String, String> usual() {
    var usual = ofEveryAnswer(Wire.send(port, "GET /finns-inte HTTP/1.1", HOST, HTTPS));
    assertThat(usual).containsOnlyKeys(OF_EVERY_ANSWER);
    return usual;
  }

  @ParameterizedTest
  @MethodSource
  void turnedAway(Named request) {
    var answer = Wire.send(port, request.line(), HOST, HTTPS);
    assertThat(answer.status()).isGreaterThanOrEqualTo(400);
    assertThat(ofEveryAnswer(answer)).isEqualTo(usual());
  }

  @Test
  void a_header_that_is_too_large_or_a_host_that_is_none_are_answered_alike() {
    var large = Wire.send(port, "GET / HTTP/1.1", HOST, HTTPS, "X-Long: " + "a".repeat(20_000));
    assertThat(large.status()).isEqualTo(400);
    assertThat(ofEveryAnswer(large)).isEqualTo(usual());
    var host = Wire.send(port, "GET / HTTP/1.1", "Host: a b", HTTPS);
    assertThat(host.status()).isEqualTo(400);
    assertThat(ofEveryAnswer(host)).isEqualTo(usual());
  }

  @Test
  void nothing_of_the_server_is_told() {
    turnedAway()
        .map(request -> Wire.send(port, request.line(), HOST))
        .forEach(
            answer -> assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "apache"));
  }
}
