package se.regionsormland.portal.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DemoRefused cause) {
    return new FailureAnalysis(
        "Demon startar inte: "
            + cause.getMessage()
            + ". Demons konton har lösenord som alla kan läsa.",
        "Kör demon med mvn spring-boot:run i en utcheckning, utan egen databas. Eller starta utan"
            + " profilen demo.",
        cause);
  }
}
