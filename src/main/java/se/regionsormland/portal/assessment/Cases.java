package se.regionsormland.portal.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.Actor;
import se.regionsormland.portal.records.Diary;

/** A case, by its reference: reading it, having it, and its number in the region's own diary. */
@Service
@Transactional
public class Cases {

  private final CaseFiles files;
  private final CasePauses pauses;
  private final Diary diary;

  Cases(CaseFiles files, CasePauses pauses, Diary diary) {
    this.files = files;
    this.pauses = pauses;
    this.diary = diary;
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public CaseFile read(String reference, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.read(idea);
    return new CaseFile(
        idea,
        one.status(),
        pauses.standing(one.id()),
        files.correspondence(idea, viewer),
        diary.of(idea.id()));
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
      diary.add(idea.id(), Actor.of(viewer), Act.TAKEN, "");
    }
    return now;
  }

  @ForOfficers
  public void release(String reference, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    if (files.locked(idea).release(viewer)) {
      diary.add(idea.id(), Actor.of(viewer), Act.RELEASED, "");
    }
  }

  @ForOfficers
  public void noteDiaryNumber(String reference, String number, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.locked(idea);
    if (!one.status().diaryNumber().equals(number)) {
      one.note(number);
      diary.add(idea.id(), Actor.of(viewer), Act.DIARY_NUMBER_NOTED, number);
    }
  }
}
