package se.regionsormland.portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.juli.logging.LogFactory;
import org.springframework.security.web.header.HeaderWriter;

/**
 * For what the server turns away before it reaches the portal, such as a broken address. What
 * languages she reads may not be known then: both are said.
 */
class LastPage extends ErrorReportValve {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="sv">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Adressen går inte att läsa – Projektporten</title></head>
      <body>
      <h1>Adressen går inte att läsa</h1>
      <p>Kontrollera adressen, eller <a href="/">gå till startsidan</a>.</p>
      <div lang="en">
      <h2>The address cannot be read</h2>
      <p>Check the address, or <a href="/?lang=en">go to the start page</a>.</p>
      </div>
      </body>
      </html>
      """;

  private final List<HeaderWriter> headers;

  /** {@code https}: of a line that cannot be read nobody learns how it came. */
  LastPage(boolean https) {
    this.headers = SecurityHeaders.writers(https);
  }

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    headers.forEach(header -> header.writeHeaders(request, response));
    try {
      response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
      response.finishResponse();
    } catch (IOException e) {
      LogFactory.getLog(getClass()).debug("Nobody waits for the answer", e);
    }
  }
}
