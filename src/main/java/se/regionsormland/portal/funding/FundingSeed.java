package se.regionsormland.portal.funding;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds what the file has and the database has never had. What is there is the officers'. */
@Component
class FundingSeed {

  static final String FILE = "Projektporten";
  private static final long LOCK = 2030_0002L;

  private final FundingFile file;
  private final SourceEntries sources;
  private final CallEntries calls;
  private final FundingHistory history;
  private final JdbcClient jdbc;
  private final Clock clock;

  FundingSeed(
      FundingFile file,
      SourceEntries sources,
      CallEntries calls,
      FundingHistory history,
      JdbcClient jdbc,
      Clock clock) {
    this.file = file;
    this.sources = sources;
    this.calls = calls;
    this.history = history;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Portals that start side by side take turns. */
  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  public void addWhatIsNew() {
    jdbc.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().listOfRows();
    file.sources().stream()
        .filter(one -> !sources.existsById(one.slug()))
        .forEach(one ->
            add(
                sources.saveAndFlush(
                    new SourceEntry(one.slug(), sources.nextPosition(), one.facts()))));
    file.calls().stream()
        .filter(one -> !calls.existsById(one.id()))
        .forEach(one ->
            add(
                calls.saveAndFlush(
                    new CallEntry(one.id(), one.sourceSlug(), one.facts(), clock.instant()))));
  }

  private void add(Entry entry) {
    history.add(entry, FundingAct.ADDED, FILE);
  }
}
