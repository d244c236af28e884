package se.regionsormland.portal.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUse cause) {
    return new FailureAnalysis(
        "En portal är redan igång och använder databasen i "
            + cause.folder()
            + ". Två portaler delar aldrig en databas på det sättet.",
        "Stoppa den andra portalen, ge den här en egen mapp (--portal.data=mapp) eller låt båda"
            + " använda en egen PostgreSQL (SPRING_DATASOURCE_URL).",
        cause);
  }
}
