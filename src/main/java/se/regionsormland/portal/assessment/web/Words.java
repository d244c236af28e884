package se.regionsormland.portal.assessment.web;

import java.io.Serializable;
import java.util.List;
import se.regionsormland.portal.assessment.CaseStatus;
import se.regionsormland.portal.shared.SwedishTime;

/** A message and what it tells of; carried over a redirect. */
record Words(String code, List<String> told) implements Serializable {

  private static final long serialVersionUID = 1L;

  public Object[] of() {
    return told.toArray();
  }

  /** Answered by whom and when, or withdrawn. */
  static Words tooLate(CaseStatus status) {
    var at = status.answeredAt();
    return at == null || status.answeredBy() == null
        ? new Words("assessment.answer.withdrawn", List.of())
        : new Words(
            "assessment.answer.before", List.of(status.answeredBy(), SwedishTime.dateAndTime(at)));
  }
}
