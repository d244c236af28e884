package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The one door for what is typed: every value is cleaned ({@link Signs#clean}) before anybody reads
 * it, and a name that no field of ours can have is left out, so that no binder makes a path of it.
 * Passwords are taken sign by sign as they are.
 */
final class TypedRequest extends OwnFields {

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

  /** What the sign-in page carries has the field's own name after {@code kept.}. */
  private static boolean isName(String name) {
    var own = name.startsWith(KeptForm.CARRIED) ? name.substring(KeptForm.CARRIED.length()) : name;
    return own.chars()
        .allMatch(
            sign -> (sign < 128 && Character.isLetterOrDigit(sign)) || "_-".indexOf(sign) >= 0);
  }

  private static String[] cleaned(String[] values) {
    return Arrays.stream(values)
        .map(value -> Signs.clean(Objects.requireNonNullElse(value, "")))
        .toArray(String[]::new);
  }
}
