package se.regionsormland.portal.opinions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;

/** What the statement of a request says in numbers, beside its words. */
@Service
@Transactional
@ForCaseWorkers
public class Recommendations {

  private final CaseStatements statements;
  private final Recommended money;

  Recommendations(CaseStatements statements, Recommended money) {
    this.statements = statements;
    this.money = money;
  }

  /** As {@link CaseStatements#write}, with what is recommended of each fund. */
  public StatementOutcome write(
      String reference, StatementText text, RecommendedMoney amounts, long onto, Viewer viewer) {
    var outcome = statements.write(reference, text, onto, viewer);
    if (outcome instanceof StatementOutcome.Done && text.recommendation().isOfRequests()) {
      money.write(statements.read(reference, viewer).idea().id(), amounts);
    }
    return outcome;
  }

  /** Of the statement as the viewer may read it. */
  @Transactional(readOnly = true)
  public RecommendedMoney of(String reference, Viewer viewer) {
    var read = statements.read(reference, viewer);
    var one = read.statement();
    return one == null ? RecommendedMoney.AS_SOUGHT : money.of(read.idea().id(), one.number());
  }
}
