package se.regionsormland.portal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page that answers a form of somebody who is signed in, with what she typed, has an address of
 * its own that she can go back to and load anew: her browser may store nothing of it, and of an
 * answer to a form it would show its own error page instead. Opened by her session alone. The page
 * is kept in this portal's memory, and not in the sessions' table: what stands in it may be sealed.
 */
class RefusedForms extends HttpFilter {

  static final String KEY = "kvar";

  private static final int MOST = 200;
  private static final Set<Integer> SHOWN_AGAIN =
      Set.of(200, HttpStatus.CONFLICT.value(), HttpStatus.UNPROCESSABLE_CONTENT.value());

  /** An answer there may hold a secret that is shown once. */
  private static final List<String> ONCE =
      List.of("/logga-in", "/min-sida", "/administration/konton");

  private record Page(String session, int status, String type, String text) {}

  private final transient Map<String, Page> pages =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Page> eldest) {
              return size() > MOST;
            }
          });

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var session = request.getUserPrincipal() == null ? null : request.getSession(false);
    var kept = session == null ? null : kept(request, session);
    if (kept != null) {
      write(kept, response);
    } else if (session != null && isSentByHand(request)) {
      keep(request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** What somebody was shown may be closed to her now. */
  @TransactionalEventListener(fallbackExecution = true)
  void forget(ClosedToSomebody closed) {
    pages.clear();
  }

  private @Nullable Page kept(HttpServletRequest request, HttpSession session) {
    var key = "GET".equals(request.getMethod()) ? request.getParameter(KEY) : null;
    var page = key == null ? null : pages.get(request.getRequestURI() + key);
    return page != null && page.session().equals(session.getId()) ? page : null;
  }

  /** By a browser that goes to the answer: a script, or a program, reads it where it is. */
  private static boolean isSentByHand(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
        && ONCE.stream().noneMatch(request.getRequestURI()::startsWith);
  }

  private void keep(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var held = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, held);
    var session = request.getSession(false);
    if (session == null || !isPage(held)) {
      held.copyBodyToResponse();
      return;
    }
    var key = UUID.randomUUID().toString();
    pages.put(request.getRequestURI() + key, page(session, held));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?" + KEY + "=" + key);
  }

  private static boolean isPage(ContentCachingResponseWrapper held) {
    var type = held.getContentType();
    return SHOWN_AGAIN.contains(held.getStatus()) && type != null && type.startsWith("text/html");
  }

  private static Page page(HttpSession session, ContentCachingResponseWrapper held) {
    return new Page(
        session.getId(),
        held.getStatus(),
        held.getContentType(),
        new String(held.getContentAsByteArray(), UTF_8));
  }

  private static void write(Page page, HttpServletResponse response) throws IOException {
    response.setStatus(page.status());
    response.setContentType(page.type());
    response.getOutputStream().write(page.text().getBytes(UTF_8));
  }
}
