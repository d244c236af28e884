package se.regionsormland.portal.ideas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.cases.CaseRecords;
import se.regionsormland.portal.ideas.rows.IdeasWithWords;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.shared.WordsAsked;
import se.regionsormland.portal.web.NotFound;

/**
 * What those who work at the region reach of ideas: drafts do not exist here, nor does what is
 * closed to the one who asks.
 */
@Service
@Transactional
public class SubmittedIdeas {

  private final SubmittedRows rows;
  private final HandRegister register;
  private final ShownSummaries summaries;
  private final AddressCorrection addresses;
  private final CaseRecords cases;
  private final IdeasWithWords withWords;
  private final RecordGuard guard;

  SubmittedIdeas(
      SubmittedRows rows,
      HandRegister register,
      ShownSummaries summaries,
      AddressCorrection addresses,
      CaseRecords cases,
      IdeasWithWords withWords,
      RecordGuard guard) {
    this.rows = rows;
    this.register = register;
    this.summaries = summaries;
    this.addresses = addresses;
    this.cases = cases;
    this.withWords = withWords;
    this.guard = guard;
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<SubmittedIdea> find(UUID id, Viewer viewer) {
    return rows.withId(id, viewer).map(idea -> opened(idea, viewer));
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<SubmittedIdea> withReference(String reference, Viewer viewer) {
    return rows.withReference(reference, viewer).map(idea -> opened(idea, viewer));
  }

  /** For a page that shows more of it than its words. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<OpenCase> open(String reference, Viewer viewer) {
    return rows.withReference(reference, viewer)
        .map(idea -> new OpenCase(idea, guard.read(idea.id(), viewer)));
  }

  /** By their ids; what is closed to the viewer is not there. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Map<UUID, SubmittedIdea> all(Collection<UUID> ids, Viewer viewer) {
    return rows.withIds(ids, viewer).stream()
        .collect(Collectors.toMap(SubmittedIdea::id, Function.identity()));
  }

  /** Also of what opens once the viewer has said that she has no conflict of interest. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Optional<IdeaParties> parties(String reference, Viewer viewer) {
    return rows.parties(reference, viewer)
        .map(found -> {
          if (found.opened()) {
            guard.read(found.idea().id(), viewer);
          }
          return found.idea();
        });
  }

  private SubmittedIdea opened(SubmittedIdea idea, Viewer viewer) {
    guard.read(idea.id(), viewer);
    return idea;
  }

  /** Latest first. */
  @ForOfficers
  @Transactional(readOnly = true)
  public List<SubmittedText> latestTexts(int most, Viewer viewer) {
    return rows.latestTexts(most, guard.closedTo(viewer));
  }

  /** The newest for each question by its key, except one; what is withdrawn is left out. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Map<String, List<SubmittedIdea>> withWords(
      List<WordSearch> searches, Set<Municipality> near, String exceptReference, Viewer viewer) {
    var asked = new WordsAsked(searches, near);
    return withWords.amongSubmitted(
        asked, exceptReference, guard.closedTo(viewer), SubmittedRows::read);
  }

  /** Of the ideas that lie closest to the area. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public AreaMoney moneyOf(int area, Viewer viewer) {
    return rows.moneyOf(area, guard.closedTo(viewer));
  }

  /** It is received at once; the promise counts from the day it came. */
  @ForOfficers
  public UUID registerByHand(HandEntry entry, Viewer by) {
    return registerByHand(entry, _ -> {}, by);
  }

  /** {@code beside} keeps what came with it, the first time, before anybody is told of it. */
  @ForOfficers
  public UUID registerByHand(HandEntry entry, Consumer<UUID> beside, Viewer by) {
    return register.enter(entry, beside, by);
  }

  /** As {@link CaseRecords#answer(Subject, AnswerSheet, Viewer)}. */
  @ForOfficers
  public void answer(UUID id, AnswerSheet sheet, Viewer by) {
    cases.answer(Subject.idea(id), sheet, by);
  }

  @ForOfficers
  public void hideSummary(UUID id, String reason, Viewer by) {
    summaries.hide(opened(id, by), reason, by);
  }

  /** Only what the owner allows is ever shown. */
  @ForOfficers
  public void showSummary(UUID id, String reason, Viewer by) {
    summaries.show(opened(id, by), reason, by);
  }

  /** Links that went to the earlier address open nothing more; the new one gets one by letter. */
  @ForOfficers
  public AddressChange.Outcome correctAddress(UUID id, AddressChange change, Viewer by) {
    return addresses.correct(opened(id, by), change, by);
  }

  private UUID opened(UUID id, Viewer viewer) {
    if (!guard.opens(id, viewer)) {
      throw new NotFound();
    }
    return id;
  }

  /** What the ideas of an intervention area ask for together: those that named a sum. */
  public record AreaMoney(int ideas, long amount) {}

  /** What somebody wrote and sent. */
  public record SubmittedText(String reference, String title, String text) {}
}
