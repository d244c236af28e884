package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A form that was refused is found again by who sent it, and by nobody else. */
class RefusedFormsTest {

  private static final FilterChain REFUSES =
      (request, response) -> {
        ((HttpServletResponse) response).setStatus(422);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print("Det hon skrev");
      };

  private static final FilterChain NOTHING_IS_KEPT =
      (request, response) -> response.getWriter().print("Tomt");

  private final RefusedForms forms = new RefusedForms();
  private final MockHttpSession session = new MockHttpSession();

  @Test
  void who_sent_it_finds_it_under_its_address_as_often_as_she_likes() throws Exception {
    var address = refused("/arenden/PP-1/paus");

    assertThat(read(address, session)).isEqualTo("Det hon skrev");
    assertThat(read(address, session)).isEqualTo("Det hon skrev");
  }

  @Test
  void another_session_finds_nothing_there() throws Exception {
    assertThat(read(refused("/arenden/PP-1/paus"), new MockHttpSession())).isEqualTo("Tomt");
  }

  @Test
  void nothing_is_shown_from_memory_once_a_case_may_have_been_closed_to_somebody()
      throws Exception {
    var address = refused("/arenden/PP-1/paus");
    forms.forget(new ClosedToSomebody());

    assertThat(read(address, session)).isEqualTo("Tomt");
  }

  @Test
  void what_may_hold_a_secret_is_not_kept() throws Exception {
    assertThat(refused("/administration/konton/nytt")).isNull();
  }

  private @Nullable String refused(String path) throws Exception {
    var request = request("POST", path, session);
    request.addHeader("Sec-Fetch-Mode", "navigate");
    var response = new MockHttpServletResponse();
    forms.doFilter(request, response, REFUSES);
    return response.getHeader("Location");
  }

  private String read(String address, MockHttpSession whose) throws Exception {
    var parts = address.split("\\?" + RefusedForms.KEY + "=");
    var request = request("GET", parts[0], whose);
    request.setParameter(RefusedForms.KEY, parts[1]);
    var response = new MockHttpServletResponse();
    forms.doFilter(request, response, NOTHING_IS_KEPT);
    return response.getContentAsString();
  }

  private static MockHttpServletRequest request(String method, String path, MockHttpSession whose) {
    var request = new MockHttpServletRequest(method, path);
    request.setSession(whose);
    Principal somebody = () -> "somebody";
    request.setUserPrincipal(somebody);
    return request;
  }
}
