package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Of the portal's four hundred routes only those are compared with an address that begin with the
 * same word. Which one answers is the library's to say, as before.
 */
final class RoutesByFirstWord extends RequestMappingHandlerMapping {

  private static final Pattern FIRST_WORD = Pattern.compile("^/([\\w-]+)(?:/.*)?$");
  private static final String ASKED = RoutesByFirstWord.class.getName();

  /** Empty where a route may begin with any. */
  private final Map<RequestMappingInfo, Optional<String>> words = new ConcurrentHashMap<>();

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    request.setAttribute(ASKED, firstWord(request));
    return super.lookupHandlerMethod(path, request);
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo route, HttpServletRequest request) {
    var word = words.computeIfAbsent(route, RoutesByFirstWord::firstWord);
    return word.isEmpty() || word.get().equals(request.getAttribute(ASKED))
        ? super.getMatchingMapping(route, request)
        : null;
  }

  private static Optional<String> firstWord(RequestMappingInfo route) {
    var patterns = route.getPatternValues();
    return patterns.size() == 1
        ? FIRST_WORD
            .matcher(patterns.iterator().next())
            .results()
            .map(found -> found.group(1))
            .findFirst()
        : Optional.empty();
  }

  /** As the library compares it: decoded, and without parameters. Empty for the first page. */
  private static String firstWord(HttpServletRequest request) {
    return ServletRequestPathUtils.getParsedRequestPath(request)
        .pathWithinApplication()
        .elements()
        .stream()
        .filter(PathSegment.class::isInstance)
        .map(one -> ((PathSegment) one).valueToMatch())
        .findFirst()
        .orElse("");
  }
}
