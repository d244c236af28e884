package se.regionsormland.portal.ideas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * The region's answer: advice, not a decision. {@code measures} are ids of measures, or {@code
 * insats-<table>} for "the intervention fits, no listed measure does".
 */
@Embeddable
public record AnswerSheet(
    @Column(name = "answer_sentence") String sentence,
    @Column(name = "answer_next_steps") List<String> nextSteps,
    @Column(name = "answer_measures") List<String> measures,
    @Column(name = "answer_partners") List<String> partners,
    @Column(name = "answer_money") String money,
    @Column(name = "answer_obstacles") String obstacles,
    @Column(name = "answer_person") String person) {

  public AnswerSheet {
    nextSteps = List.copyOf(nextSteps);
    measures = List.copyOf(measures);
    partners = List.copyOf(partners);
  }
}
