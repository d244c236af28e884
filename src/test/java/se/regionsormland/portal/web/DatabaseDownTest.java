package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.context.WebApplicationContext;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.shared.Secret;

/** Without the database: what was typed on a page of ours is there, and nothing else. */
@PortalTest
class DatabaseDownTest {

  private static final String WORDS = "Dammar vid skolan";

  @Autowired private OwnSite site;
  @Autowired private Pages pages;
  @Autowired private WebApplicationContext context;

  private final String browser = Secret.fresh();

  private MockHttpServletRequest form() {
    var request =
        new MockHttpServletRequest(context.getServletContext(), "POST", "/fraga-regionen");
    request.setParameter("text", WORDS);
    return request;
  }

  private MockHttpServletRequest marked(String cookie) {
    var request = form();
    request.setCookies(new Cookie(FormMark.PLAIN, cookie));
    request.setParameter(FormMark.FIELD, masked());
    return request;
  }

  private String masked() {
    var page = new MockHttpServletRequest();
    var mark = FormMark.of(browser, FormMark.NOBODY, FormMark.NOBODY).written();
    new XorCsrfTokenRequestAttributeHandler()
        .handle(page, new MockHttpServletResponse(), () -> FormMark.token(mark));
    return ((CsrfToken) page.getAttribute(CsrfToken.class.getName())).getToken();
  }

  private String answerTo(MockHttpServletRequest request) throws Exception {
    return answerTo(request, new SQLTransientConnectionException());
  }

  private String answerTo(MockHttpServletRequest request, SQLException why) throws Exception {
    var response = new MockHttpServletResponse();
    new DatabaseDown(site, pages)
        .doFilter(
            request,
            response,
            (_, _) -> {
              throw new ServletException(why);
            });
    assertThat(response.getStatus()).isEqualTo(503);
    return response.getContentAsString();
  }

  /** A crowd at one row, or more work than the machine has time for, is no fault of the form. */
  @ParameterizedTest
  @ValueSource(strings = {"57014", "55P03", "57P01", "08006"})
  void what_took_too_long_is_said_the_same_way(String state) throws Exception {
    var request = form();
    request.addHeader("Sec-Fetch-Site", "same-origin");
    assertThat(answerTo(request, new SQLException("x", state))).contains(WORDS, "Försök igen");
  }

  @Test
  void what_the_browser_says_is_ours_is_kept() throws Exception {
    var request = form();
    request.addHeader("Sec-Fetch-Site", "same-origin");
    assertThat(answerTo(request)).contains(WORDS, "Försök igen");
  }

  @Test
  void what_has_the_browsers_own_mark_is_kept_with_its_mark() throws Exception {
    var request = marked(browser);
    assertThat(answerTo(request))
        .contains(WORDS, "Försök igen", "value=\"" + request.getParameter("_csrf") + "\"");
  }

  @Test
  void what_nobody_knows_the_sender_of_is_not_shown() throws Exception {
    assertThat(answerTo(form())).doesNotContain(WORDS, "Försök igen");
    assertThat(answerTo(marked(Secret.fresh()))).doesNotContain(WORDS, "Försök igen");
  }
}
