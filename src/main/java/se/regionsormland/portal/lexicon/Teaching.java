package se.regionsormland.portal.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.Lesson;

/**
 * What an addition teaches: ways to say it, one on each line; of a table, or of one of its
 * measures; and why, which is its source.
 */
public record Teaching(String says, int table, @Nullable String measure, String why) {

  public Lesson lesson() {
    return new Lesson(table, measure, says);
  }

  boolean saysAs(Teaching other) {
    return lesson().equals(other.lesson());
  }

  public List<String> lines() {
    return says.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
