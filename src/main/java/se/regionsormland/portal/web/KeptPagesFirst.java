package se.regionsormland.portal.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Gives kept pages away before the filters, the session and the sign-in are there, with the headers
 * of every page; what is not kept goes on.
 */
final class KeptPagesFirst extends ValveBase {

  private final KeptPages pages;
  private final HeaderWriter strictTransport = SecurityHeaders.strictTransport(false);

  KeptPagesFirst(KeptPages pages) {
    super(true);
    this.pages = pages;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    var page = pages.of(request);
    if (page == null) {
      getNext().invoke(request, response);
      return;
    }
    if (request.isSecure()) {
      strictTransport.writeHeaders(request, response);
    }
    page.write(request, response);
  }
}
