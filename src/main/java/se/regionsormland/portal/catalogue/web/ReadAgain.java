package se.regionsormland.portal.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The reader's browser keeps the page and asks only whether it has changed. What names somebody who
 * is signed in is kept nowhere.
 */
@ControllerAdvice(assignableTypes = {SearchController.class, StrategyApi.class})
class ReadAgain {

  @ModelAttribute
  void keepButAsk(HttpServletRequest request, HttpServletResponse response) {
    if (request.getUserPrincipal() == null) {
      response.setHeader(
          HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
    }
  }
}
