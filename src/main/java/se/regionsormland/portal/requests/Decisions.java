package se.regionsormland.portal.requests;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.requests.numbers.RequestRows;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.NotFound;

/** Notes what was decided elsewhere. The portal decides nothing. */
@Service
@Transactional
@ForOfficers
public class Decisions {

  private final SubmittedIdeas ideas;
  private final RequestRows requests;
  private final DecisionRows rows;
  private final CaseLog caseLog;
  private final MessageSource messages;
  private final Clock clock;

  Decisions(
      SubmittedIdeas ideas,
      RequestRows requests,
      DecisionRows rows,
      CaseLog caseLog,
      MessageSource messages,
      Clock clock) {
    this.ideas = ideas;
    this.requests = requests;
    this.rows = rows;
    this.caseLog = caseLog;
    this.messages = messages;
    this.clock = clock;
  }

  /** The request that a decision is noted of. */
  @Transactional(readOnly = true)
  public SubmittedIdea read(String reference, Viewer viewer) {
    return ideas
        .withReference(reference, viewer)
        .filter(idea -> requests.submitted(idea.id()).isPresent())
        .orElseThrow(NotFound::new);
  }

  /** Those that hold and give something; as {@link #read} where it is no request. */
  @Transactional(readOnly = true)
  public List<Decision> grants(String reference, Viewer viewer) {
    return rows.of(read(reference, viewer).id()).stream()
        .filter(Decision.Noted::holds)
        .map(Decision.Noted::decision)
        .filter(one -> one.amount().isPositive())
        .toList();
  }

  /** The same twice is noted once. Another of the same fund holds in its place. */
  public void note(String reference, Decision decision, Viewer by) {
    var idea = read(reference, by).id();
    caseLog.hold(idea);
    boolean noted =
        rows.of(idea).stream().anyMatch(one -> one.holds() && one.decision().equals(decision));
    if (!noted) {
      rows.add(idea, decision, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
      caseLog.add(idea, DoneBy.of(by), Act.DECISION_NOTED, inSwedish(decision));
    }
  }

  private String inSwedish(Decision decision) {
    Locale swedish = Languages.SWEDISH;
    return String.join(
        ", ",
        messages.getMessage("requests.payer." + decision.fund(), null, swedish),
        messages.getMessage("requests.outcome." + decision.outcome(), null, swedish),
        decision.amount().in(swedish),
        decision.record());
  }
}
