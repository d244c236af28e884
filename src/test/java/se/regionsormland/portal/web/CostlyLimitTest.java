package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;

/** What anybody can have the portal compute without an account. */
@PortalTest
class CostlyLimitTest {

  private static final int A_MINUTE = 3;
  private static final String WORDS = "Dammar vid skolan";

  @Autowired private Pages pages;
  @Autowired private TestClock clock;
  @Autowired private WebApplicationContext context;
  @Autowired private List<RequestMappingHandlerMapping> mappings;

  private ComputingRoom room;
  private CostlyLimit limit;

  @BeforeEach
  void aSmallOne() {
    room = new ComputingRoom();
    limit = new CostlyLimit(A_MINUTE, room, clock, pages);
  }

  @AfterEach
  void resetTheClock() {
    clock.reset();
  }

  private MockHttpServletRequest request(String route, String from) {
    var parts = route.split(" ");
    var request = new MockHttpServletRequest(context.getServletContext(), parts[0], parts[1]);
    request.setRemoteAddr(from);
    request.setParameter("text", WORDS);
    request.setContentType("application/x-www-form-urlencoded");
    return request;
  }

  private MockHttpServletResponse ask(String route, String from) throws Exception {
    var request = request(route, from);
    var response = begin(request, route);
    limit.afterCompletion(request, response, handlerOf(route), null);
    return response;
  }

  private MockHttpServletResponse begin(MockHttpServletRequest request, String route)
      throws Exception {
    var response = new MockHttpServletResponse();
    limit.preHandle(request, response, handlerOf(route));
    return response;
  }

  private HandlerMethod handlerOf(String route) throws Exception {
    for (var mapping : mappings) {
      var found = mapping.getHandler(request(route, "192.0.2.1"));
      if (found != null) {
        return (HandlerMethod) Objects.requireNonNull(found.getHandler());
      }
    }
    throw new AssertionError(route);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /forsta-bild",
        "POST /fraga-regionen/borja",
        "POST /fraga-regionen/igen",
        "POST /fraga-regionen",
        "GET /sok",
        "GET /strategi/sok",
        "GET /projektideer",
        "GET /projekt",
        "GET /partner"
      })
  void one_address_waits_when_it_has_asked_too_often_and_others_do_not(String route)
      throws Exception {
    for (int asked = 0; asked < A_MINUTE; asked++) {
      assertThat(ask(route, "192.0.2.1").getStatus()).isEqualTo(200);
    }
    var refused = ask(route, "192.0.2.1");
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isNotNull();
    assertThat(ask(route, "192.0.2.2").getStatus()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(1));
    assertThat(ask(route, "192.0.2.1").getStatus()).isEqualTo(200);
  }

  @Test
  void whoever_waits_keeps_what_she_wrote() throws Exception {
    for (int asked = 0; asked < A_MINUTE; asked++) {
      ask("POST /forsta-bild", "192.0.2.1");
    }
    assertThat(ask("POST /forsta-bild", "192.0.2.1").getContentAsString())
        .contains(WORDS, "action=\"/forsta-bild\"");
  }

  @Test
  void a_page_that_is_only_read_is_not_counted() throws Exception {
    for (int asked = 0; asked < 2 * A_MINUTE; asked++) {
      assertThat(ask("GET /strategi", "192.0.2.1").getStatus()).isEqualTo(200);
    }
  }

  @Test
  void so_little_is_computed_at_once_that_all_else_is_served() throws Exception {
    var route = "POST /forsta-bild";
    var first = request(route, "192.0.2.100");
    assertThat(begin(first, route).getStatus()).isEqualTo(200);
    for (int more = 1; more < ComputingRoom.AT_ONCE; more++) {
      begin(request(route, "192.0.2." + (100 + more)), route);
    }
    try (var crowd = new Crowd(room)) {
      crowd.fills(ComputingRoom.WAITING + ComputingRoom.CROWD);
      var refused = begin(request(route, "192.0.2.200"), route);
      assertThat(refused.getStatus()).isEqualTo(503);
      assertThat(refused.getHeader("Retry-After")).isNotNull();
      assertThat(refused.getContentAsString()).contains(WORDS);

      limit.afterCompletion(first, new MockHttpServletResponse(), handlerOf(route), null);
      assertThat(crowd.leaves()).isTrue();
    }
  }
}
