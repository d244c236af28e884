package se.regionsormland.portal.catalogue.edition;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class BrokenStrategyAnalyzer extends AbstractFailureAnalyzer<BrokenStrategy> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokenStrategy cause) {
    return new FailureAnalysis(
        "Strategin kan inte läsas. " + cause.getMessage(),
        "Rätta filen och starta igen. Formatet står i db/strategy/README.md.",
        cause);
  }
}
