package se.regionsormland.portal.synergies;

import java.util.Locale;
import java.util.stream.Stream;
import se.regionsormland.portal.shared.Languages;

/** What a hint says, in both languages of the portal. */
public record Wording(String sv, String en) {

  /** Swedish for whoever does not read English. */
  public String in(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : sv;
  }

  public String inSwedish() {
    return in(Languages.SWEDISH);
  }

  Stream<String> both() {
    return Stream.of(sv, en);
  }
}
