package se.regionsormland.portal.database;

import java.util.stream.Stream;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Whoever sees it first: the entities at the start, or the check of the version after it. */
class SchemaBehindAnalyzer implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause)
        .filter(one -> one instanceof SchemaBehind || one instanceof SchemaManagementException)
        .findFirst()
        .map(SchemaBehindAnalyzer::advice)
        .orElse(null);
  }

  private static FailureAnalysis advice(Throwable cause) {
    return new FailureAnalysis(
        "Databasens tabeller är inte de som den här portalen är gjord för.",
        "Flytta fram dem som tabellernas ägare, med samma jar-fil: java -jar projektporten.jar"
            + " migrate (SPRING_FLYWAY_URL, SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD). Starta"
            + " sedan portalen.",
        cause);
  }
}
