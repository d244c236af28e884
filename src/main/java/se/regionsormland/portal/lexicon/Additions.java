package se.regionsormland.portal.lexicon;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.lexicon.Addition.Doing;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.NotFound;

/** The additions with their history. */
@Component
@Transactional
class Additions {

  private final AdditionEntries entries;
  private final JdbcClient jdbc;
  private final Clock clock;

  Additions(AdditionEntries entries, JdbcClient jdbc, Clock clock) {
    this.entries = entries;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Latest first, the retired ones too. */
  @Transactional(readOnly = true)
  List<Addition> all() {
    return entries.findAllByOrderByAddedAtDescIdAsc().stream().map(AdditionEntry::view).toList();
  }

  @Transactional(readOnly = true)
  Optional<Addition> find(UUID id) {
    return entries.findById(id).map(AdditionEntry::view);
  }

  /** What is in use already is not added once more. */
  UUID add(Teaching teaching, String by) {
    return all().stream()
        .filter(one -> one.isInUse() && one.teaching().saysAs(teaching))
        .map(Addition::id)
        .findFirst()
        .orElseGet(() -> addNew(teaching, by));
  }

  private UUID addNew(Teaching teaching, String by) {
    var doing = new Doing(by, clock.instant());
    var entry = entries.saveAndFlush(new AdditionEntry(UUID.randomUUID(), teaching, doing));
    note(entry, AdditionAct.ADDED, doing);
    return entry.id();
  }

  LexiconOutcome mark(UUID id, long onto, AdditionAct act, String by) {
    var entry = entries.lock(id).orElseThrow(NotFound::new);
    if (entry.version() != onto || entry.view().isInUse() != (act == AdditionAct.RETIRED)) {
      return new LexiconOutcome.Changed();
    }
    var doing = new Doing(by, clock.instant());
    switch (act) {
      case RETIRED -> entry.retire(doing);
      case RESTORED -> entry.restore();
      case ADDED -> throw new IllegalArgumentException("What is there is not added");
    }
    note(entries.saveAndFlush(entry), act, doing);
    return new LexiconOutcome.Done();
  }

  private void note(AdditionEntry entry, AdditionAct act, Doing doing) {
    jdbc.sql(
            """
            INSERT INTO lexicon_history (addition, version, at, by_name, act)
            VALUES (:addition, :version, :at, :by, :act)
            """)
        .param("addition", entry.id())
        .param("version", entry.version())
        .param("at", DbTime.of(doing.at()))
        .param("by", doing.by())
        .param("act", act.name())
        .update();
  }

  /** Latest first. */
  @Transactional(readOnly = true)
  List<LexiconHistoryLine> historyOf(UUID id) {
    return jdbc.sql(
            "SELECT at, by_name AS by, act FROM lexicon_history WHERE addition = :id ORDER BY id DESC")
        .param("id", id)
        .query(new SimplePropertyRowMapper<>(LexiconHistoryLine.class))
        .list();
  }

  /** How much has been done; grows with every change. */
  @Transactional(readOnly = true)
  long age() {
    return jdbc.sql("SELECT count(*) FROM lexicon_history").query(Long.class).single();
  }
}
