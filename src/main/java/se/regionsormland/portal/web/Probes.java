package se.regionsormland.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whether the portal lives and is ready is for whoever runs it: on the machine itself, or in a
 * network that the settings name. To all others what Spring Boot answers beside the portal's own
 * pages is an address like any that is none.
 */
@Component
class Probes extends OncePerRequestFilter {

  private static final String ALL = "/actuator";
  private static final Set<String> ASKED =
      Set.of("/actuator/health/liveness", "/actuator/health/readiness");
  private static final List<String> SENT_ON = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP");

  private final List<IpAddressMatcher> near;

  Probes(@Value("${portal.probes:}") List<String> named) {
    this.near =
        Stream.concat(Stream.of("127.0.0.0/8", "::1"), named.stream())
            .map(one -> new IpAddressMatcher(one.strip()))
            .toList();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean isOther = !request.getServletPath().startsWith(ALL) || isProbe(request);
    chain.doFilter(isOther ? request : new Nowhere(request), response);
  }

  /** A proxy on the same machine is near; whoever it asks for is not. */
  private boolean isProbe(HttpServletRequest request) {
    return ASKED.contains(request.getRequestURI())
        && SENT_ON.stream().allMatch(header -> request.getHeader(header) == null)
        && near.stream().anyMatch(one -> one.matches(request.getRemoteAddr()));
  }

  private static final class Nowhere extends HttpServletRequestWrapper {

    private static final String PATH = "/finns-inte";

    Nowhere(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getRequestURI() {
      return PATH;
    }

    @Override
    public String getServletPath() {
      return PATH;
    }
  }
}
