package se.regionsormland.portal.web.kept;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part, what is told to it, and in which language: all that its text is made of. */
final class Asked {

  private final String part;
  private final Map<String, @Nullable Object> told;
  private final Locale language;
  private final int hash;

  Asked(String part, Map<String, @Nullable Object> told, Locale language) {
    this.part = part;
    this.told = told;
    this.language = language;
    this.hash = 31 * (31 * part.hashCode() + told.hashCode()) + language.hashCode();
  }

  String part() {
    return part;
  }

  Map<String, @Nullable Object> told() {
    return told;
  }

  Locale language() {
    return language;
  }

  /** In characters, of what is told: it is kept too. */
  int length() {
    return told.toString().length();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Asked another
        && hash == another.hash
        && part.equals(another.part)
        && language.equals(another.language)
        && told.equals(another.told);
  }

  /** Reckoned once: what is told may be long. */
  @Override
  public int hashCode() {
    return hash;
  }
}
