package se.regionsormland.portal.ideas;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.web.NotFound;

/** Whether everybody may read the summary of an idea that the region has. */
@Component
class ShownSummaries {

  private final IdeaRepository ideas;
  private final Reception reception;
  private final CaseLog caseLog;

  ShownSummaries(IdeaRepository ideas, Reception reception, CaseLog caseLog) {
    this.ideas = ideas;
    this.reception = reception;
    this.caseLog = caseLog;
  }

  void hide(UUID id, String reason, Viewer by) {
    var idea = locked(id);
    if (idea.summaryShown()) {
      idea.hideSummary(reception.now());
      caseLog.add(id, DoneBy.of(by), Act.SUMMARY_HIDDEN, reason);
    }
  }

  void show(UUID id, String reason, Viewer by) {
    var idea = locked(id);
    if (!idea.summaryShown() && idea.showSummary(reception.now())) {
      caseLog.add(id, DoneBy.of(by), Act.SUMMARY_SHOWN, reason);
    }
  }

  private Idea locked(UUID id) {
    caseLog.hold(id);
    return ideas.lockSubmitted(id).orElseThrow(NotFound::new);
  }
}
