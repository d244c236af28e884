package se.regionsormland.portal.catalogue;

import java.util.List;

/**
 * A measure (åtgärd): an example, in the strategy's own words. Its id is its own and stays when its
 * place in the table changes. {@code keyActors} are ids; {@code keyActorsText} is the raw cell.
 */
public record Measure(
    String id, int table, int position, String text, String keyActorsText, List<String> keyActors) {

  public Measure {
    keyActors = List.copyOf(keyActors);
  }

  /** As in "13.2": table and place, for people who hold the printed strategy. */
  public String number() {
    return table + "." + position;
  }
}
