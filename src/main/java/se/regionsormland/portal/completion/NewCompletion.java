package se.regionsormland.portal.completion;

import java.time.LocalDate;
import java.util.Map;

/**
 * What an officer asks: of all of it, and of each part that she marks; a part's own question may be
 * empty where all of it has one.
 */
public record NewCompletion(String question, Map<Part, String> parts, LocalDate answerBy) {

  public NewCompletion {
    parts = Map.copyOf(parts);
  }
}
