package se.regionsormland.portal.web;

import static java.util.stream.Collectors.toMap;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;

/**
 * How much text a handler takes, in bytes as a browser sends them. It follows from the limits of
 * the form's own fields, and is always above them: whatever fits the fields gets as far as the
 * form, whose own words then say what is too long.
 */
final class Room {

  /** What the server reads of a form at all, as {@code server.tomcat.max-http-form-post-size}. */
  static final int LARGEST = 384 * 1024;

  private static final int USUAL = 20 * 1024;
  private static final int FOR_A_LIST = 10 * 1024;

  /** The most that one sign takes: three bytes of UTF-8, each with its percent sign, and a bit. */
  private static final int FOR_A_SIGN = 10;

  private Room() {}

  static int of(HandlerMethod handler) {
    if (handler.hasMethodAnnotation(CarriesForms.class)) {
      return LARGEST;
    }
    // A field that two forms of a page share is sent once.
    int forms =
        Arrays.stream(handler.getMethod().getParameterTypes())
            .filter(Class::isRecord)
            .flatMap(FormFields::of)
            .collect(toMap(FormFields::name, one -> of(one.field()), Math::max))
            .values()
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    return USUAL + forms;
  }

  /** Whether somebody writes in it, in words of her own. */
  static boolean isForWords(RecordComponent field) {
    return field.getType() == String.class && of(field) > 0;
  }

  private static int of(RecordComponent field) {
    return field.getType() == List.class
        ? FOR_A_LIST
        : Stream.of(field.getDeclaringRecord().getDeclaredFields())
            .filter(one -> one.getName().equals(field.getName()))
            .flatMap(one -> Stream.of(one.getAnnotations()))
            .mapToInt(rule -> FOR_A_SIGN * longest(rule))
            .sum();
  }

  private static int longest(Annotation rule) {
    return switch (rule) {
      case OneLine line -> line.max();
      case Lines lines -> lines.max();
      case Address address -> address.max();
      default -> 0;
    };
  }
}
