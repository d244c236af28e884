package se.regionsormland.portal.funding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who pays for projects, or helps to find who does. */
public record FundingSource(
    String slug, SourceFacts facts, @Nullable Retirement retired, long version) {

  public String name() {
    return facts.name();
  }

  /** By any of the names that its name has with commas between; a short one in capitals alone. */
  boolean isNamedIn(String words) {
    return Stream.of(name().split(",\\s*"))
        .map(called -> called.replaceFirst("\\+$", ""))
        .anyMatch(called -> named(called).matcher(words).find());
  }

  private static Pattern named(String called) {
    boolean capitals = called.equals(called.toUpperCase(Locale.ROOT));
    int flags = capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(called) + "(?!\\p{L})", flags);
  }

  public String source() {
    return facts.provenance().source();
  }

  public String link() {
    return facts.provenance().link();
  }

  public Certainty certainty() {
    return facts.provenance().certainty();
  }

  public @Nullable LocalDate lastChecked() {
    return facts.provenance().lastChecked();
  }

  public boolean isOld(LocalDate today) {
    return facts.provenance().isOld(today);
  }
}
