package se.regionsormland.portal.assessment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.CaseStatus.Holder;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/** A case, by its reference: reading it, having it, and its number in the region's own log. */
@Service
@Transactional
public class Cases {

  private final CaseFiles files;
  private final CaseHeads heads;
  private final CaseLog caseLog;
  private final CaseLetters letters;
  private final Clock clock;

  Cases(CaseFiles files, CaseHeads heads, CaseLog caseLog, CaseLetters letters, Clock clock) {
    this.files = files;
    this.heads = heads;
    this.caseLog = caseLog;
    this.letters = letters;
    this.clock = clock;
  }

  /** For a page: what it shows of the case is read from what was opened here. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<OpenCase> open(String reference, Viewer viewer) {
    return files.find(reference, viewer);
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public CaseFile read(String reference, Viewer viewer) {
    return read(files.open(reference, viewer));
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public CaseHead head(OpenCase open) {
    return heads.of(open);
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public CaseFile read(OpenCase open) {
    var idea = open.idea();
    return new CaseFile(
        head(open),
        files.correspondence(open),
        files.answer(open),
        caseLog.of(idea.id()),
        letters.of(idea.id()));
  }

  /**
   * Takes the case.
   *
   * @param seen whose it was when she decided to take it over; empty for a case nobody had
   * @return whose it is now
   */
  @ForOfficers
  public Holder take(String reference, @Nullable UUID seen, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.locked(idea);
    var before = one.status().holder();
    var now = one.take(viewer, seen);
    if (now.is(viewer) && !before.is(viewer)) {
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.TAKEN, "");
    }
    return now;
  }

  @ForOfficers
  public void release(String reference, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    if (files.locked(idea).release(viewer, clock.instant())) {
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.RELEASED, "");
    }
  }

  /** Where the sender said none of it; what the sender wrote stays as it is. */
  @ForOfficers
  public void call(String reference, CaseName name, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.locked(idea);
    if (!one.name().equals(name)) {
      one.call(name);
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.CASE_NAMED, name.called());
    }
  }

  @ForOfficers
  public void noteDiaryNumber(String reference, String number, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.locked(idea);
    if (!one.status().diaryNumber().equals(number)) {
      one.note(number);
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.DIARY_NUMBER_NOTED, number);
    }
  }
}
