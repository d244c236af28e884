package se.regionsormland.portal.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.util.HtmlUtils;
import se.regionsormland.portal.shared.Languages;

/**
 * While the {@link ComputingRoom} is full, says so to who asks for a costly page before anything is
 * done for her: no session, no database, no page that is made. Those who send a form go on, since
 * what they wrote is to be shown to them.
 */
final class FullRoom extends ValveBase {

  private final ComputingRoom room;
  private final Supplier<Set<String>> costly;
  private final List<HeaderWriter> headers = SecurityHeaders.writers(false);
  private final Language language = new Language();
  private final byte[] swedish;
  private final byte[] english;

  /** {@code costly}: the addresses that are read at a cost. */
  FullRoom(ComputingRoom room, Supplier<Set<String>> costly, MessageSource words) {
    super(true);
    this.room = room;
    this.costly = costly;
    this.swedish = page(words, Languages.SWEDISH);
    this.english = page(words, Locale.ENGLISH);
  }

  private static byte[] page(MessageSource words, Locale language) {
    var title = word(words, "web.full.title", language);
    var start = word(words, "web.error.start", language);
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>%s – Projektporten</title></head>
    <body>
    <main>
    <h1>%s</h1>
    <p>%s</p>
    <p><a href="/">%s</a></p>
    </main>
    </body>
    </html>
    """
        .formatted(language.getLanguage(), title, title, word(words, "web.full", language), start)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String word(MessageSource words, String key, Locale language) {
    return HtmlUtils.htmlEscape(words.getMessage(key, null, language), "UTF-8");
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (room.isFull()
        && ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
        && costly.get().contains(request.getRequestURI())) {
      turnAway(request, response);
    } else {
      getNext().invoke(request, response);
    }
  }

  private void turnAway(Request request, Response response) throws IOException {
    var locale = language.resolveLocale(request);
    var page = Languages.SWEDISH.equals(locale) ? swedish : english;
    response.setStatus(Response.SC_SERVICE_UNAVAILABLE);
    response.setHeader(
        HttpHeaders.RETRY_AFTER, Long.toString(ComputingRoom.COME_BACK.toSeconds() + 1));
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    response.setContentType("text/html;charset=UTF-8");
    headers.forEach(header -> header.writeHeaders(request, response));
    response.setContentLength(page.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(page);
    }
  }
}
