package se.regionsormland.portal.funding.list;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.funding.file.FundingFile;

/**
 * Adds what the file has and the database has never had, and says anew what no officer has touched.
 * What an officer has touched is hers.
 */
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
    file.sources().forEach(this::source);
    file.calls().forEach(this::call);
  }

  private void source(FundingFile.Source one) {
    var known = sources.findById(one.slug()).orElse(null);
    if (known == null) {
      var added = new SourceEntry(one.slug(), sources.nextPosition(), one.facts());
      history.add(sources.saveAndFlush(added), FundingAct.ADDED, FILE);
    } else if (isOfTheFile(known) && !known.facts().equals(one.facts())) {
      known.rewrite(one.facts());
      history.add(sources.saveAndFlush(known), FundingAct.CHANGED, FILE);
    }
  }

  private void call(FundingFile.Call one) {
    var known = calls.findById(one.id()).orElse(null);
    if (known == null) {
      var added = new CallEntry(one.id(), one.sourceSlug(), one.facts(), clock.instant());
      history.add(calls.saveAndFlush(added), FundingAct.ADDED, FILE);
    } else if (isOfTheFile(known) && !known.facts().equals(one.facts())) {
      known.rewrite(one.facts());
      history.add(calls.saveAndFlush(known), FundingAct.CHANGED, FILE);
    }
  }

  private boolean isOfTheFile(Entry entry) {
    return history.of(entry.key()).stream().allMatch(line -> line.by().equals(FILE));
  }
}
