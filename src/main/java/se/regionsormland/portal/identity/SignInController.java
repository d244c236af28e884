package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

  private final SignInPage page;

  SignInController(SignInPage page) {
    this.page = page;
  }

  @ForEveryone
  @GetMapping(SecurityConfiguration.SIGN_IN)
  void signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    page.showEmpty(request, response);
  }
}
