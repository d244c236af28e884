package se.regionsormland.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A visitor over real HTTP, with cookies, who follows no redirect by herself. Her browser says, as
 * all do on localhost and under https, that what she posts comes from a page of ours.
 */
public class Http {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(
              HttpClient.Version.HTTP_1_1) // else it asks the server for another in each request
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private String[] said = {"Sec-Fetch-Site", "same-origin"};

  public Http(int port) {
    address = "http://localhost:" + port;
  }

  /** What her browser says instead with all that she posts: name, value, name, value. */
  public Http saying(String... headers) {
    said = headers;
    return this;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** A form, field by field: name, value, name, value. The token is added by {@link #token}. */
  public HttpResponse<String> post(String path, String... fields) {
    var body =
        IntStream.iterate(0, at -> at < fields.length, at -> at + 2)
            .mapToObj(at -> encode(fields[at]) + "=" + encode(fields[at + 1]))
            .collect(Collectors.joining("&"));
    return send(
        request(path, said)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> postJson(String path, String json) {
    return send(
        request(path, said)
            .header("Content-Type", "application/json")
            .setHeader("Accept", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** A body as it stands, whatever it is. */
  public HttpResponse<String> post(String path, String type, byte[] body) {
    return send(request(path, "Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  /** Without saying beforehand how much it is. */
  public HttpResponse<String> postInPieces(String path, String type, byte[] body) {
    return send(
        request(path, "Content-Type", type)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
  }

  /** The token that the page at {@code path} carries; the cookie beside it is kept here. */
  public String token(String path) {
    return tokenIn(get(path).body());
  }

  public static String tokenIn(String page) {
    var found = CSRF.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("No form on the page");
    }
    return found.group(1);
  }

  public HttpResponse<String> signIn(String username, String password) {
    return post(
        "/logga-in", "_csrf", token("/logga-in"), "username", username, "password", password);
  }

  public void forgetCookies() {
    cookies.getCookieStore().removeAll();
  }

  public void forgetCookie(String name) {
    List.copyOf(cookies.getCookieStore().getCookies()).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .forEach(cookie -> cookies.getCookieStore().remove(URI.create(address), cookie));
  }

  public Map<String, String> cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .collect(Collectors.toMap(cookie -> cookie.getName(), cookie -> cookie.getValue()));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var builder =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(30))
            .header("Accept", "text/html");
    for (int at = 0; at < headers.length; at += 2) {
      builder.setHeader(headers[at], headers[at + 1]);
    }
    return builder;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
