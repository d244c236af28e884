package se.regionsormland.portal.assessment.web.memo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.web.NotFound;

/** Gathers what a memo is written from: all of it as the viewer may read it. */
@Component
class Memos {

  private final Cases cases;
  private final SubmittedRequests requests;
  private final CaseStatements statements;
  private final Rubrics rubrics;
  private final FormalChecks checks;
  private final AreaEffects effects;
  private final MemoDocument document;

  Memos(
      Cases cases,
      SubmittedRequests requests,
      CaseStatements statements,
      Rubrics rubrics,
      FormalChecks checks,
      AreaEffects effects,
      MemoDocument document) {
    this.cases = cases;
    this.requests = requests;
    this.statements = statements;
    this.rubrics = rubrics;
    this.checks = checks;
    this.effects = effects;
    this.document = document;
  }

  /**
   * In Swedish, whatever the viewer reads in.
   *
   * @throws NotFound of what is no request, and for who is yet to give her own answers
   */
  Document of(String reference, Viewer viewer) {
    var file = cases.read(reference, viewer);
    var idea = file.idea();
    var rubric = rubrics.of(idea.id()).orElseThrow(NotFound::new);
    var said = statements.read(reference, viewer);
    return document.of(
        new MemoSources(
            file,
            requests.inCase(idea, viewer).orElseThrow(NotFound::new),
            rubric,
            checks.of(idea, viewer),
            Optional.ofNullable(said.statement()).filter(one -> !one.usedAConflict()),
            said.money(),
            said.parts(),
            effects.of(idea, viewer)));
  }
}
