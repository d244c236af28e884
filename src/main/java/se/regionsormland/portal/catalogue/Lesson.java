package se.regionsormland.portal.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A way to say that one wants what an intervention, or one of its measures, is for: taught to the
 * finder beside what its lexicon has.
 */
public record Lesson(int table, @Nullable String measure, String text) {

  /** Whether the strategy has what it is about. */
  public boolean isOf(Strategy strategy) {
    return strategy.intervention(table).isPresent()
        && (measure == null
            || strategy.measure(measure).filter(it -> it.table() == table).isPresent());
  }
}
