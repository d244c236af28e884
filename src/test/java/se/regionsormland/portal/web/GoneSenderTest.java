package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import se.regionsormland.portal.PortalTest;

/** Whoever goes away in the middle of a form is no failure, and reads no answer. */
@PortalTest
class GoneSenderTest {

  @Autowired private Handlers handlers;
  @Autowired private OwnSite site;
  @Autowired private Pages pages;
  @Autowired private WebApplicationContext context;

  private MockHttpServletRequest brokenOff() {
    return new MockHttpServletRequest(context.getServletContext(), "POST", "/forsta-bild") {
      @Override
      public Map<String, String[]> getParameterMap() {
        throw new InvalidParameterException("the rest never came");
      }
    };
  }

  private MockHttpServletResponse answer(boolean committed) throws Exception {
    var request = brokenOff();
    request.setContentType("application/x-www-form-urlencoded");
    var response = new MockHttpServletResponse();
    response.setCommitted(committed);
    var chain = new MockFilterChain();
    new ReadableRequests(handlers, site, pages).doFilter(request, response, chain);
    assertThat(chain.getRequest()).isNull();
    return response;
  }

  @Test
  void where_the_server_has_given_up_nothing_more_is_written() throws Exception {
    assertThat(answer(true).getContentAsByteArray()).isEmpty();
  }

  @Test
  void who_still_reads_is_told_that_it_could_not_be_read() throws Exception {
    assertThat(answer(false).getStatus()).isEqualTo(400);
  }
}
