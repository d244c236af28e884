package se.regionsormland.portal.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in as a person does, step by step. */
final class SignIns {

  private SignIns() {}

  /** The answer of the last step. */
  static MvcTestResult allTheWay(MockMvcTester mvc, String username, String password) {
    return mvc.post()
        .uri("/logga-in")
        .param("username", username)
        .param("password", password)
        .with(csrf())
        .exchange();
  }
}
