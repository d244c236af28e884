package se.regionsormland.portal.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class NoDatabaseNamedAnalyzer extends AbstractFailureAnalyzer<NoDatabaseNamed> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NoDatabaseNamed cause) {
    return new FailureAnalysis(
        "Ingen databas är angiven, och jar-filen har ingen egen PostgreSQL med sig.",
        "Ange SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME och SPRING_DATASOURCE_PASSWORD."
            + " Eller prova portalen ur en utcheckning med mvn spring-boot:run.",
        cause);
  }
}
