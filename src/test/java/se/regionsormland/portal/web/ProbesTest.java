package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who may ask whether the portal lives. */
class ProbesTest {

  private final Probes probes = new Probes(List.of("10.1.0.0/16", " 2001:db8:7::/48"));

  private String asked(String path, String from) throws Exception {
    var request = new MockHttpServletRequest("GET", path);
    request.setServletPath(path);
    request.setRemoteAddr(from);
    var chain = new MockFilterChain();
    probes.doFilter(request, new MockHttpServletResponse(), chain);
    return ((jakarta.servlet.http.HttpServletRequest) chain.getRequest()).getRequestURI();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "127.8.8.8, true",
    "::1, true",
    "0:0:0:0:0:0:0:1, true",
    "10.1.9.9, true",
    "2001:db8:7::4, true",
    "10.2.0.1, false",
    "198.51.100.7, false",
    "2001:db8:8::4, false"
  })
  void it_is_asked_from_the_machine_and_from_the_networks_that_are_named(String from, boolean may)
      throws Exception {
    for (var path : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
      assertThat(asked(path, from)).isEqualTo(may ? path : "/finns-inte");
    }
    assertThat(asked("/actuator/health", from)).isEqualTo("/finns-inte");
    assertThat(asked("/actuator/env", from)).isEqualTo("/finns-inte");
    assertThat(asked("/strategi", from)).isEqualTo("/strategi");
  }
}
