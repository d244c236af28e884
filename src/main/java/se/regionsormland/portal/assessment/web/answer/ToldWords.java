package se.regionsormland.portal.assessment.web.answer;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.cases.CaseAnswer;
import se.regionsormland.portal.shared.SwedishTime;

/** A message and what it tells of; carried over a redirect. */
record ToldWords(String code, List<String> told) implements Serializable {

  public Object[] of() {
    return told.toArray();
  }

  /** Answered by whom and when, or withdrawn. */
  static ToldWords tooLate(@Nullable CaseAnswer answer) {
    return answer == null
        ? new ToldWords("assessment.answer.withdrawn", List.of())
        : new ToldWords(
            "assessment.answer.before", List.of(answer.by(), SwedishTime.dateAndTime(answer.at())));
  }
}
