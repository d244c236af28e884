package se.regionsormland.portal.synergies;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class BrokenRulesAnalyzer extends AbstractFailureAnalyzer<BrokenRules> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokenRules cause) {
    return new FailureAnalysis(
        "Ledtrådarna kan inte läsas. " + cause.getMessage(),
        "Rätta filen och starta igen. Formatet står överst i filen.",
        cause);
  }
}
