package se.regionsormland.portal.advice;

import java.util.List;

/**
 * Where in the strategy a text belongs, and the text itself, once, with every word marked that
 * speaks for one of the interventions.
 */
public record Placing(List<Serves> interventions, List<Segment> text) {

  static final Placing NONE = new Placing(List.of(), List.of());

  public Placing {
    interventions = List.copyOf(interventions);
    text = List.copyOf(text);
  }

  public boolean hasMarks() {
    return text.stream().anyMatch(Segment::marked);
  }

  /** A piece of the person's own text; marked where it made a suggestion so. */
  public record Segment(String text, boolean marked) {}
}
