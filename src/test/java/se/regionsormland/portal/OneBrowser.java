package se.regionsormland.portal;

import jakarta.servlet.http.Cookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.web.FormMark;

/** All that is sent with it comes from one and the same browser. */
public final class OneBrowser implements RequestPostProcessor {

  private final Cookie cookie = new Cookie(FormMark.PLAIN, Secret.fresh());

  @Override
  public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
    request.setCookies(cookie);
    return request;
  }
}
