package se.regionsormland.portal.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What a portal answers besides the methods of its own controllers, of whatever kind. */
final class EveryHandler {

  private EveryHandler() {}

  static Set<String> of(List<HandlerMapping> mappings) {
    return mappings.stream()
        .flatMap(EveryHandler::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> of(HandlerMapping mapping) {
    return switch (mapping) {
      case RequestMappingInfoHandlerMapping methods -> besidesOurs(methods);
      case AbstractUrlHandlerMapping paths -> of(paths);
      case RouterFunctionMapping functions ->
          functions.getRouterFunction() == null ? Stream.of() : Stream.of("a router function");
      default -> Stream.of(mapping.getClass().getSimpleName());
    };
  }

  private static Stream<String> of(AbstractUrlHandlerMapping paths) {
    var everywhere = Stream.of("the root", "everything else");
    return Stream.concat(
        paths.getHandlerMap().keySet().stream(),
        everywhere.filter(which ->
            (which.equals("the root") ? paths.getRootHandler() : paths.getDefaultHandler())
                != null));
  }

  private static Stream<String> besidesOurs(RequestMappingInfoHandlerMapping methods) {
    return methods.getHandlerMethods().entrySet().stream()
        .filter(one -> !one.getValue().getBeanType().getName().startsWith("se.regionsormland"))
        .flatMap(one -> one.getKey().getPatternValues().stream());
  }
}
