package se.regionsormland.portal.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.assessment.CaseLetters.Letter;
import se.regionsormland.portal.assessment.CaseStatus.Deadline;
import se.regionsormland.portal.cases.CaseAnswer;
import se.regionsormland.portal.cases.Correspondence;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.records.CaseLogLine;

/** All that a case worker reads of a case, but for the officers' working material. */
public record CaseFile(
    CaseHead head,
    Correspondence correspondence,
    @Nullable CaseAnswer answer,
    List<CaseLogLine> caseLog,
    List<Letter> letters) {

  public OpenCase open() {
    return head.open();
  }

  public SubmittedIdea idea() {
    return head.idea();
  }

  public CaseStatus status() {
    return head.status();
  }

  public CaseName name() {
    return head.name();
  }

  public @Nullable Pause pause() {
    return head.pause();
  }

  public String title() {
    return head.title();
  }

  /** Time to answer, or to tell the sender that it takes longer. */
  public boolean needsWord(Deadline deadline) {
    return status().open() && pause() == null && deadline.needsWord();
  }

  /** The clock stands still from this day on, for this reason. */
  public record Pause(LocalDate from, String reason) {}
}
