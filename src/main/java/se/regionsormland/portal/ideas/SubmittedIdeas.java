package se.regionsormland.portal.ideas;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;

/** What those who work at the region reach of ideas: drafts do not exist here. */
@Service
public class SubmittedIdeas {

  SubmittedIdeas() {}

  @ForCaseWorkers
  public Optional<SubmittedIdea> find(UUID id) {
    return Optional.empty();
  }

  @ForCaseWorkers
  public Optional<SubmittedIdea> withReference(String reference) {
    return Optional.empty();
  }

  @ForOfficers
  public UUID registerByHand(HandEntry entry, Viewer by) {
    throw new UnsupportedOperationException();
  }

  /**
   * Locks the idea's row first.
   *
   * @throws NotAwaitingAnswer when somebody has answered already, or the owner has withdrawn it
   */
  @ForOfficers
  public void answer(UUID id, AnswerSheet sheet, Viewer by) {
    throw new UnsupportedOperationException();
  }

  @ForOfficers
  public void hideSummary(UUID id, String reason, Viewer by) {
    throw new UnsupportedOperationException();
  }

  /** Only what the owner allows is ever shown. */
  @ForOfficers
  public void showSummary(UUID id, Viewer by) {
    throw new UnsupportedOperationException();
  }
}
