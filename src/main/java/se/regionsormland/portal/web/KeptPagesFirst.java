package se.regionsormland.portal.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
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
  private final List<HeaderWriter> headers = SecurityHeaders.writers(false);

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
    headers.forEach(header -> header.writeHeaders(request, response));
    page.write(request, response);
  }
}
