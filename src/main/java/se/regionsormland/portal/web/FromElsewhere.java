package se.regionsormland.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before everything else: nothing is taken from another site's page, whatever route it is for, and
 * nothing that it sent is shown.
 */
class FromElsewhere extends OncePerRequestFilter {

  /** RFC 9110, 9.2.1: those that only read. */
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final OwnSite site;
  private final Pages pages;

  FromElsewhere(OwnSite site, Pages pages) {
    this.site = site;
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SAFE.contains(request.getMethod()) || site.senderOf(request) != OwnSite.Sender.ELSEWHERE) {
      chain.doFilter(request, response);
    } else {
      pages.refuse(request, response);
    }
  }
}
