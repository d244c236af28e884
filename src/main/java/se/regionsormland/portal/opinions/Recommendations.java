package se.regionsormland.portal.opinions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Statement.StatementText;

/** What the statement of a request says in numbers, beside its words. */
@Service
@Transactional
@ForCaseWorkers
public class Recommendations {

  private final CaseDesk desk;
  private final CaseStatements statements;
  private final Recommended money;

  Recommendations(CaseDesk desk, CaseStatements statements, Recommended money) {
    this.desk = desk;
    this.statements = statements;
    this.money = money;
  }

  /** As {@link CaseStatements#write}, with what is recommended of each fund. */
  public StatementOutcome write(
      String reference, StatementText text, RecommendedMoney amounts, long onto, Viewer viewer) {
    var outcome = statements.write(reference, text, onto, viewer);
    if (outcome instanceof StatementOutcome.Done && text.recommendation().isOfRequests()) {
      money.write(desk.read(reference, viewer).id(), amounts);
    }
    return outcome;
  }

  /**
   * Writes what stands on her page and asks another to confirm it, in one step: nothing of what she
   * has typed stays behind. Where it may be written but not proposed, it is kept as a draft.
   */
  public StatementOutcome propose(
      String reference, StatementText text, RecommendedMoney amounts, long onto, Viewer viewer) {
    var outcome = write(reference, text, amounts, onto, viewer);
    return outcome instanceof StatementOutcome.Done
        ? statements.propose(reference, statements.read(reference, viewer).version(), viewer)
        : outcome;
  }
}
