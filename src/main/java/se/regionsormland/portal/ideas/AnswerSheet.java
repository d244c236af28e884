package se.regionsormland.portal.ideas;

import java.util.List;

/**
 * The region's answer: advice, not a decision. {@code measures} are ids of measures, or {@code
 * insats-<table>} for "the intervention fits, no listed measure does".
 */
public record AnswerSheet(
    String sentence,
    List<String> nextSteps,
    List<String> measures,
    List<String> partners,
    String money,
    String obstacles,
    String person) {

  public AnswerSheet {
    nextSteps = List.copyOf(nextSteps);
    measures = List.copyOf(measures);
    partners = List.copyOf(partners);
  }
}
