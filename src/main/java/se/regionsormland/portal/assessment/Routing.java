package se.regionsormland.portal.assessment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.AssessmentCase.CaseClosed;
import se.regionsormland.portal.assessment.AssessmentCase.Routed;
import se.regionsormland.portal.assessment.CaseStatus.Holder;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.Colleagues.Colleague;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.RecordGuard;

/** Sending a case on: to another officer, or to another area. It is new to whom it comes to. */
@Service
@Transactional
@ForOfficers
public class Routing {

  private final CaseFiles files;
  private final Colleagues colleagues;
  private final RecordGuard guard;
  private final CaseLog caseLog;
  private final Clock clock;

  Routing(CaseFiles files, Colleagues colleagues, RecordGuard guard, CaseLog caseLog, Clock clock) {
    this.files = files;
    this.colleagues = colleagues;
    this.guard = guard;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  /**
   * Where a case is sent.
   *
   * @param officer empty: whoever has it keeps it
   * @param seen who had it when that was decided
   * @param area 1 to 7; empty: as the portal read it
   */
  public record Way(@Nullable UUID officer, @Nullable UUID seen, @Nullable Integer area) {}

  /** Who could have it: not who has, nor anybody for whom a conflict of interest stands. */
  @Transactional(readOnly = true)
  public List<Colleague> officers(OpenCase open, Holder now) {
    return officers(open.idea(), now.id());
  }

  private List<Colleague> officers(SubmittedIdea idea, @Nullable UUID holder) {
    var all = colleagues.handlingCases();
    var opened = guard.opensTo(all.stream().map(Colleague::id).toList(), idea.id());
    return all.stream()
        .filter(one -> !one.id().equals(holder) && opened.contains(one.id()))
        .toList();
  }

  /**
   * Whoever got the case meanwhile keeps it.
   *
   * @return whose it is now
   * @throws CaseClosed where it is answered or withdrawn
   */
  public Holder send(String reference, Way way, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    var one = files.locked(idea);
    var routed = new Routed(way.area(), clock.instant(), viewer.id(), viewer.name());
    if (one.belongTo(routed)) {
      caseLog.add(
          idea.id(),
          DoneBy.of(viewer),
          Act.AREA_SAID,
          way.area() == null ? "" : way.area().toString());
    }
    officers(idea, one.status().holder().id()).stream()
        .filter(to -> to.id().equals(way.officer()) && one.handTo(to, way.seen(), routed))
        .forEach(to -> caseLog.add(idea.id(), DoneBy.of(viewer), Act.HANDED_OVER, to.name()));
    return one.status().holder();
  }
}
