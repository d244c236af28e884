package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** A browser that says no more than an origin. */
class OwnSiteTest {

  private final OwnSite site = new OwnSite(new Links("https://portal.example"));

  @ParameterizedTest
  @CsvSource({
    "https, portal.example, 443, https://portal.example, HERE",
    "http, inne.example, 8080, http://inne.example:8080, HERE",
    "http, inne.example, 8080, https://portal.example, HERE",
    "https, portal.example, 443, https://annan.example, ELSEWHERE",
    "https, portal.example, 443, null, UNSAID"
  })
  void an_origin_is_ours_where_it_is_the_letters_or_the_request_s_own(
      String scheme, String host, int port, String origin, OwnSite.Sender from) {
    var request = new MockHttpServletRequest("POST", "/bevaka");
    request.setScheme(scheme);
    request.setServerName(host);
    request.setServerPort(port);
    request.addHeader("Origin", origin);
    assertThat(site.senderOf(request)).isEqualTo(from);
  }
}
