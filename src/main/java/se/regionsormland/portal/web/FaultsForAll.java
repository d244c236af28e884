package se.regionsormland.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * On the way of an error: whatever was asked for, and by whatever, the answer is the page that
 * people read; under {@code /api} what its programs read.
 */
class FaultsForAll extends OncePerRequestFilter {

  private final Problems problems;

  FaultsForAll(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Problems.areFor(request)) {
      problems.write(HttpStatus.valueOf(response.getStatus()), request, response);
    } else {
      chain.doFilter(new ReadingPages(request), response);
    }
  }

  private static final class ReadingPages extends HttpServletRequestWrapper {
    ReadingPages(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return isAccept(name) ? MediaType.TEXT_HTML_VALUE : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return isAccept(name)
          ? Collections.enumeration(List.of(MediaType.TEXT_HTML_VALUE))
          : super.getHeaders(name);
    }

    private static boolean isAccept(String name) {
      return HttpHeaders.ACCEPT.equalsIgnoreCase(name);
    }
  }
}
