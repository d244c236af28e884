package se.regionsormland.portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.juli.logging.LogFactory;

/** For what the server turns away before it reaches the portal, such as a broken address. */
public class LastPage extends ErrorReportValve {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="sv">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Adressen går inte att läsa – Projektporten</title></head>
      <body>
      <h1>Adressen går inte att läsa</h1>
      <p>Kontrollera adressen, eller <a href="/">gå till startsidan</a>.</p>
      </body>
      </html>
      """;

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    try {
      response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
      response.finishResponse();
    } catch (IOException e) {
      LogFactory.getLog(getClass()).debug("Nobody waits for the answer", e);
    }
  }
}
