package se.regionsormland.portal.completion;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.event.CaseAnswered;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;

/** What is answered or taken back waits for nothing: what was written and not sent is gone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClosedCompletions {

  private final CompletionRows rows;
  private final CompletionDrafts drafts;

  ClosedCompletions(CompletionRows rows, CompletionDrafts drafts) {
    this.rows = rows;
    this.drafts = drafts;
  }

  @EventListener
  void on(CaseAnswered answered) {
    close(answered.subject().id());
  }

  @EventListener
  void on(IdeaWithdrawn withdrawn) {
    close(withdrawn.ideaId());
  }

  private void close(UUID subject) {
    rows.open(subject)
        .ifPresent(one -> {
          rows.end(one, Completion.How.CASE_CLOSED);
          drafts.drop(one);
        });
  }
}
