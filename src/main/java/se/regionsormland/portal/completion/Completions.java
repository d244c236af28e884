package se.regionsormland.portal.completion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.attachments.CaseAttachments;
import se.regionsormland.portal.cases.CaseRecords;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.cases.Exchanges;
import se.regionsormland.portal.completion.event.CompletionAsked;
import se.regionsormland.portal.completion.event.CompletionEnded;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.web.NotFound;

/**
 * What those who work at the region ask to have completed: what is closed to them is not there.
 * What becomes of it is the sender's: {@link OwnCompletion}.
 */
@Service
@Transactional
public class Completions {

  private final SubmittedIdeas submitted;
  private final SubmittedRequests requests;
  private final CaseAttachments attachments;
  private final SaidByOthers said;
  private final CaseRecords records;
  private final CompletionRows rows;
  private final CompletionDrafts drafts;
  private final AskedWords words;
  private final Exchanges exchanges;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  Completions(
      SubmittedIdeas submitted,
      SubmittedRequests requests,
      CaseAttachments attachments,
      SaidByOthers said,
      CaseRecords records,
      CompletionRows rows,
      CompletionDrafts drafts,
      AskedWords words,
      Exchanges exchanges,
      CaseLog caseLog,
      ApplicationEventPublisher events) {
    this.submitted = submitted;
    this.requests = requests;
    this.attachments = attachments;
    this.said = said;
    this.records = records;
    this.rows = rows;
    this.drafts = drafts;
    this.words = words;
    this.exchanges = exchanges;
    this.caseLog = caseLog;
    this.events = events;
  }

  /** What was asked, and what was sent; the latest first. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Completion> of(String reference, Viewer viewer) {
    return rows.of(idea(reference, viewer).id());
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Completion> of(OpenCase open) {
    return rows.of(open.id());
  }

  /** Why nothing can be asked now. Its text is {@code completion.refused.<name>}. */
  public enum Refused {
    CASE_CLOSED,
    ASKED_ALREADY,
    /** A question of another sort waits for her, and the clock stands for it. */
    QUESTION_WAITS,
    NO_ADDRESS
  }

  /** The parts that a case has, each as it stands; and why nothing is asked, if it is not. */
  public record Offered(Map<Part, String> parts, List<Refused> refused) {

    public Offered {
      parts = Collections.unmodifiableMap(new EnumMap<>(parts));
      refused = List.copyOf(refused);
    }

    public boolean isOpen() {
      return refused.isEmpty();
    }
  }

  @ForOfficers
  @Transactional(readOnly = true)
  public Offered offered(String reference, Viewer viewer) {
    var idea = idea(reference, viewer);
    return new Offered(parts(idea, viewer), refused(idea, viewer));
  }

  /**
   * Stands on the sender's page at once, and goes by letter; she is waited for.
   *
   * @return why it was not asked; empty when it was
   */
  @ForOfficers
  public List<Refused> ask(String reference, NewCompletion asked, Viewer viewer) {
    caseLog.hold(idea(reference, viewer).id());
    var idea = idea(reference, viewer);
    var refused = refused(idea, viewer);
    if (refused.isEmpty()) {
      ask(idea, asked, viewer);
    }
    return refused;
  }

  private void ask(SubmittedIdea idea, NewCompletion asked, Viewer viewer) {
    var stands = parts(idea, viewer);
    if (!stands.keySet().containsAll(asked.parts().keySet())) {
      throw new NotFound();
    }
    rows.ask(idea.id(), asked, stands, viewer);
    caseLog.add(idea.id(), DoneBy.of(viewer), Act.COMPLETION_ASKED, asked.answerBy());
    var subject = Subject.idea(idea.id());
    exchanges.tell(subject, Exchange.Kind.COMPLETION, words.of(asked));
    events.publishEvent(new CompletionAsked(subject, words.reason(asked)));
  }

  private List<Refused> refused(SubmittedIdea idea, Viewer viewer) {
    if (idea.state() != IdeaState.SUBMITTED) {
      return List.of(Refused.CASE_CLOSED);
    }
    if (rows.open(idea.id()).isPresent()) {
      return List.of(Refused.ASKED_ALREADY);
    }
    if (records.correspondence(Subject.idea(idea.id()), viewer).question() != null) {
      return List.of(Refused.QUESTION_WAITS);
    }
    return idea.contact().hasEmail() ? List.of() : List.of(Refused.NO_ADDRESS);
  }

  private Map<Part, String> parts(SubmittedIdea idea, Viewer viewer) {
    var request = requests.inCase(idea, viewer);
    var parts = Part.words(idea.content(), idea.contact());
    parts.keySet().retainAll(Part.written(idea.content(), request.isPresent()));
    request.ifPresent(one -> parts.put(Part.PLAN, Elsewhere.version(one.versions().size())));
    said.of(idea.id()).ifPresent(count -> parts.put(Part.INTENTS, count));
    parts.put(Part.FILES, Elsewhere.numbers(attachments.of(idea.id(), viewer)));
    return parts;
  }

  /**
   * The sender is waited for no more, and what she has not sent is hers no longer either.
   *
   * @return false where nothing waits
   */
  @ForOfficers
  public boolean takeBack(String reference, Viewer viewer) {
    caseLog.hold(idea(reference, viewer).id());
    var open = rows.open(idea(reference, viewer).id());
    open.ifPresent(one -> {
      rows.end(one, Completion.How.TAKEN_BACK);
      drafts.drop(one);
      var by = DoneBy.of(viewer);
      caseLog.add(one.subject(), by, Act.COMPLETION_TAKEN_BACK, "");
      if (!one.lapsed()) {
        events.publishEvent(new CompletionEnded(Subject.idea(one.subject()), false, by));
      }
    });
    return open.isPresent();
  }

  private SubmittedIdea idea(String reference, Viewer viewer) {
    return submitted.withReference(reference, viewer).orElseThrow(NotFound::new);
  }
}
