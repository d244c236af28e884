package se.regionsormland.portal.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields of one name that a form has one of for each of something, by their places. The first, at
 * 0, is an empty field of the page's own: a field alone would be read as a list of what its commas
 * divide.
 */
public final class TypedList {

  private TypedList() {}

  /** As a form has them: its own first. */
  public static List<String> of(Stream<String> values) {
    return Stream.concat(Stream.of(""), values).toList();
  }

  /** As typed, with that many places after the first: what was not sent is empty. */
  public static List<String> padded(@Nullable List<String> typed, int places) {
    return IntStream.rangeClosed(0, places).mapToObj(at -> raw(typed, at)).toList();
  }

  /** As {@link Typed#text}; empty where nothing was sent. */
  public static String text(@Nullable List<String> typed, int place) {
    return Typed.text(raw(typed, place));
  }

  private static String raw(@Nullable List<String> typed, int place) {
    return typed == null || place >= typed.size()
        ? ""
        : Objects.requireNonNullElse(typed.get(place), "");
  }
}
