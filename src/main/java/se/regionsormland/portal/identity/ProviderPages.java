package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.Pages;

/**
 * On to the region's sign-in and its sign-out. A page that leads on, not a redirect: our forms may
 * be sent nowhere but here ({@code form-action}), and browsers hold a redirect to that too.
 */
@Component
class ProviderPages {

  private final Pages pages;

  ProviderPages(Pages pages) {
    this.pages = pages;
  }

  void onToSignIn(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    lead("identity.region.on", address, request, response);
  }

  void onToSignOut(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    lead("identity.region.out", address, request, response);
  }

  private void lead(
      String text, String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Refresh", "0; url=" + address);
    var model = Map.of("text", text, "address", address);
    pages.write(request, response, HttpStatus.OK, "identity/region", model);
  }
}
