package se.regionsormland.portal.assessment.web;

import java.io.Serializable;
import java.util.List;
import se.regionsormland.portal.assessment.CaseStatus;
import se.regionsormland.portal.shared.SwedishTime;

/** A message and what it tells of; carried over a redirect. */
record ToldWords(String code, List<String> told) implements Serializable {

  private static final long serialVersionUID = 1L;

  public Object[] of() {
    return told.toArray();
  }

  /** Answered by whom and when, or withdrawn. */
  static ToldWords tooLate(CaseStatus status) {
    var at = status.answeredAt();
    return at == null || status.answeredBy() == null
        ? new ToldWords("assessment.answer.withdrawn", List.of())
        : new ToldWords(
            "assessment.answer.before", List.of(status.answeredBy(), SwedishTime.dateAndTime(at)));
  }
}
