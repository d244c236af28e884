package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The one door for what is typed: every value is cleaned ({@link Signs#clean}) before anybody reads
 * it, and a name that no field of ours can have is left out, so that no binder makes a path of it.
 * Passwords are taken sign by sign as they are.
 */
final class TypedRequest extends OwnFields {

  /** What the sign-in page carries has the field's own name after {@link KeptForm#CARRIED}. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+){0,4}");

  private TypedRequest(HttpServletRequest request, Map<String, String[]> fields) {
    super(request, fields);
  }

  /**
   * @throws IllegalStateException what was sent cannot be read as a form
   */
  static TypedRequest of(HttpServletRequest request) {
    var fields = new LinkedHashMap<String, String[]>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (isName(name)) {
            fields.put(name, isPassword(name) ? values : cleaned(values));
          }
        });
    return new TypedRequest(request, fields);
  }

  /** For a page about a request whose fields cannot be read. */
  static TypedRequest without(HttpServletRequest request) {
    return new TypedRequest(request, Map.of());
  }

  static boolean isPassword(String name) {
    return name.toLowerCase(Locale.ROOT).contains("password");
  }

  /** A part of a form has its fields' names after its own: {@code period.from.month}. */
  private static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  private static String[] cleaned(String[] values) {
    return Arrays.stream(values)
        .map(value -> Signs.clean(Objects.requireNonNullElse(value, "")))
        .toArray(String[]::new);
  }
}
