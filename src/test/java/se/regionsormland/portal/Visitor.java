package se.regionsormland.portal;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Somebody who reads a page's forms, fills them in and sends them, as a browser without scripts.
 */
public final class Visitor {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");

  private final Http http;

  public Visitor(int port) {
    this(new Http(port));
  }

  public Visitor(Http http) {
    this.http = http;
  }

  /** As {@link Http#saying}. */
  public Visitor saying(String... headers) {
    http.saying(headers);
    return this;
  }

  /** A form as it stands on a page. */
  public record Form(String action, Map<String, List<String>> fields) {

    public Form with(String name, String... values) {
      var changed = new LinkedHashMap<>(fields);
      changed.put(name, List.of(values));
      return new Form(action, changed);
    }

    public Form without(String name) {
      var changed = new LinkedHashMap<>(fields);
      changed.remove(name);
      return new Form(action, changed);
    }

    /** The same fields, sent elsewhere. */
    public Form at(String elsewhere) {
      return new Form(elsewhere, fields);
    }

    private String[] flat() {
      return fields.entrySet().stream()
          .flatMap(field -> field.getValue().stream().flatMap(v -> Stream.of(field.getKey(), v)))
          .toArray(String[]::new);
    }
  }

  public record Page(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String html() {
      return response.body();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** A page's address may say its language; its forms do not. */
    public Form form(String address) {
      var action = address.replaceFirst("\\?lang=..$", "");
      var forms = FORM.matcher(html());
      while (forms.find()) {
        if (action.equals(attributes(forms.group(1)).get("action"))) {
          return new Form(action, Visitor.fields(forms.group(2)));
        }
      }
      throw new AssertionError("No form for " + action + " in\n" + html());
    }
  }

  public Page get(String path) {
    return new Page(http.get(path));
  }

  public Page send(Form form) {
    return new Page(http.post(form.action(), form.flat()));
  }

  public Page follow(Page redirect) {
    var to = URI.create("http://localhost").resolve(redirect.header("Location"));
    return get(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
  }

  public Page signIn(String username, String password) {
    return signInOn(get("/logga-in"), username, password);
  }

  /** On the sign-in page that came in place of another. */
  public Page signInOn(Page page, String username, String password) {
    return send(page.form("/logga-in").with("username", username).with("password", password));
  }

  public String cookie(String name) {
    return http.cookies().getOrDefault(name, "");
  }

  public void loseCookie(String name) {
    http.forgetCookie(name);
  }

  private static Map<String, List<String>> fields(String html) {
    var fields = new LinkedHashMap<String, List<String>>();
    var found = FIELD.matcher(html);
    while (found.find()) {
      boolean area = found.group(2) != null;
      var attributes = attributes(area ? found.group(2) : found.group(1));
      boolean unticked =
          "checkbox".equals(attributes.get("type")) && !attributes.containsKey("checked");
      if (attributes.containsKey("name") && !unticked) {
        var value = area ? textOf(found.group(3)) : attributes.getOrDefault("value", "");
        fields.computeIfAbsent(attributes.get("name"), _ -> new ArrayList<>()).add(value);
      }
    }
    return fields;
  }

  /** A text area loses its first line break. */
  private static String textOf(String area) {
    return HtmlUtils.htmlUnescape(area.replaceFirst("^\\r?\\n", ""));
  }

  private static Map<String, String> attributes(String tag) {
    var attributes = new LinkedHashMap<String, String>();
    var found = ATTRIBUTE.matcher(tag);
    while (found.find()) {
      var value = found.group(2) == null ? "" : HtmlUtils.htmlUnescape(found.group(2));
      attributes.put(found.group(1), value);
    }
    return attributes;
  }
}
