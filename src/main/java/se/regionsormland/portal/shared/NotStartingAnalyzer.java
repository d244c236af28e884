package se.regionsormland.portal.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class NotStartingAnalyzer extends AbstractFailureAnalyzer<NotStarting> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotStarting cause) {
    return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
  }
}
