package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import se.regionsormland.portal.PortalTest;

/** What answers an address is what the library's own way finds, which compares all routes. */
@PortalTest
class RoutesByFirstWordTest {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  private static final List<String> ODD =
      List.of(
          "/",
          "",
          "/finns-inte",
          "/finns-inte/alls",
          "/Projektideer/T-17",
          "/projektideer/",
          "/projektideer/T-17/",
          "/projektideer/T-17/mer",
          "//projektideer/T-17",
          "/projektideer//T-17",
          "/projektideer;a=b/T-17",
          "/%70rojektideer/T-17",
          "/projektideer%2FT-17",
          "/ projektideer/T-17",
          "/projektideerna/T-17",
          "/åäö/T-17");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping routes;

  @Autowired private ApplicationContext context;

  @Test
  void an_address_is_answered_as_where_all_routes_are_compared() {
    assertThat(routes).isInstanceOf(RoutesByFirstWord.class);
    var all = new RequestMappingHandlerMapping();
    all.setApplicationContext(context);
    routes
        .getHandlerMethods()
        .forEach(
            (route, handler) -> all.registerMapping(route, handler.getBean(), handler.getMethod()));
    addresses()
        .forEach(address ->
            METHODS.forEach(method ->
                assertThat(found(routes, method, address))
                    .as("%s %s", method, address)
                    .isEqualTo(found(all, method, address))));
  }

  private Stream<String> addresses() {
    var own =
        routes.getHandlerMethods().keySet().stream()
            .flatMap(route -> route.getPatternValues().stream())
            .map(pattern -> pattern.replaceAll("\\{[^}]*}", "T-17"));
    return Stream.concat(own, ODD.stream());
  }

  private static String found(RequestMappingHandlerMapping among, String method, String address) {
    var request = new MockHttpServletRequest(method, address);
    ServletRequestPathUtils.parseAndCache(request);
    try {
      var chain = among.getHandler(request);
      return chain == null
          ? "nobody"
          : chain.getHandler() instanceof HandlerMethod one
              ? one.getMethod().toString()
              : chain.getHandler().getClass().getName();
    } catch (Exception refused) {
      return refused.toString();
    }
  }
}
