package se.regionsormland.portal.catalogue;

import java.util.List;

/** A word that says what a text is about; {@code parts} are those of a compound, else none. */
public record TellingWord(String written, List<String> parts) {

  public TellingWord {
    parts = List.copyOf(parts);
  }
}
