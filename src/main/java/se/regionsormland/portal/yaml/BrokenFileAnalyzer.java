package se.regionsormland.portal.yaml;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class BrokenFileAnalyzer extends AbstractFailureAnalyzer<BrokenFile> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokenFile cause) {
    return new FailureAnalysis(
        "En av portalens filer kan inte läsas. " + cause.getMessage(),
        "Rätta filen och starta igen. Formatet står överst i filen eller i README bredvid den.",
        cause);
  }
}
