package se.regionsormland.portal.identity;

import java.util.Map;
import java.util.stream.Stream;

/** The routes as they are written down by hand, for tests that go everywhere. */
public final class Routes {

  private Routes() {}

  public static Stream<String> paths(String method) {
    return RouteMatrixTest.expectations().keySet().stream()
        .filter(route -> route.startsWith(method + " "))
        .map(route -> route.substring(method.length() + 1));
  }

  /** Those that not everyone comes to. */
  public static Stream<String> staff(String method) {
    return RouteMatrixTest.expectations().entrySet().stream()
        .filter(one -> !one.getValue().equals("everyone"))
        .map(Map.Entry::getKey)
        .filter(route -> route.startsWith(method + " "))
        .map(route -> route.substring(method.length() + 1));
  }

  /** With something in the place of each variable. */
  public static String filled(String pattern) {
    return RouteMatrixTest.filled(pattern);
  }
}
