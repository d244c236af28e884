package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import se.regionsormland.portal.PortalTest;

/**
 * Whether the matrices would notice: each permission in turn is taken off the running portal, and
 * the same questions are asked again. By command only ({@code ./security S13}).
 */
@PortalTest
@Tag("rehearsal")
class PermissionsAreNoticedTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext context;
  @MockitoSpyBean private HandlerAccess access;

  @Test
  void each_page_that_is_opened_to_all_or_closed_to_all_is_noticed() {
    var unnoticed = new ArrayList<String>();
    int taken = 0;
    for (var handler : routesByHandler().entrySet()) {
      for (var granted : List.of(true, false)) {
        if (granted && allAreForEveryone(handler.getValue())) {
          continue; // nothing is taken away
        }
        taken++;
        decideAlways(handler.getKey(), granted);
        if (handler.getValue().stream().noneMatch(this::deviates)) {
          unnoticed.add(handler.getKey() + " granted=" + granted);
        }
      }
    }
    System.out.println(
        "S13: " + (taken - unnoticed.size()) + " of " + taken + " permissions of pages noticed");
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void each_permission_of_a_facade_that_is_gone_is_noticed() throws IOException {
    var facades = Facades.of(context);
    var expected = FacadesTest.expectations();
    long noticed =
        facades.guarded().stream()
            .filter(method -> !facades.found(method::equals).equals(expected))
            .count();
    System.out.println(
        "S13: " + noticed + " of " + facades.guarded().size() + " permissions of facades noticed");
    assertThat(noticed).isEqualTo(facades.guarded().size());
  }

  private boolean deviates(String route) {
    var admitted = RouteMatrixTest.ADMITTED.get(RouteMatrixTest.expectations().get(route));
    return RouteMatrixTest.ROLES.entrySet().stream()
        .anyMatch(role ->
            RouteMatrixTest.reachesHandler(mvc, route, role.getValue())
                != admitted.contains(role.getKey()));
  }

  private static boolean allAreForEveryone(List<String> routes) {
    return routes.stream()
        .allMatch(route -> "everyone".equals(RouteMatrixTest.expectations().get(route)));
  }

  private void decideAlways(String handler, boolean granted) {
    doAnswer(call ->
            isFor(call, handler) ? new AuthorizationDecision(granted) : call.callRealMethod())
        .when(access)
        .authorize(any(), any());
  }

  private boolean isFor(InvocationOnMock call, String handler) {
    RequestAuthorizationContext asked = call.getArgument(1);
    return access
        .handlerOf(asked.getRequest())
        .map(HandlerMethod::getShortLogMessage)
        .filter(handler::equals)
        .isPresent();
  }

  private Map<String, List<String>> routesByHandler() {
    var found = new TreeMap<String, List<String>>();
    RouteMatrixTest.expectations()
        .keySet()
        .forEach(route ->
            access
                .handlerOf(RouteMatrixTest.request(route))
                .ifPresent(handler ->
                    found
                        .computeIfAbsent(handler.getShortLogMessage(), _ -> new ArrayList<>())
                        .add(route)));
    return found;
  }
}
