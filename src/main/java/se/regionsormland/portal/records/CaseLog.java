package se.regionsormland.portal.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/**
 * Who did what when (förvaltningslagen 31 §, offentlighets- och sekretesslagen 5 kap.). A line is
 * written in the transaction of what it tells of: both are there, or neither.
 */
@Component
public class CaseLog {

  static final String BEFORE_THE_FIRST = "";

  /** The lock that all who add hold together. */
  static final String ADDING = "case_log";

  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final Clock clock;

  CaseLog(JdbcClient jdbc, RecordGuard guard, Clock clock) {
    this.jdbc = jdbc;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Waits for one's turn with this subject, until the transaction ends. Whoever locks other rows of
   * it as well comes here first, or two of them could wait for each other.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID subject) {
    jdbc.sql(
            """
            SELECT pg_advisory_xact_lock(hashtextextended(:subject, 0)),
                   pg_advisory_xact_lock_shared(hashtextextended(:adding, 0))
            """)
        .param("subject", subject.toString())
        .param("adding", ADDING)
        .query()
        .listOfRows();
  }

  /**
   * Adds a line, and with it what the transaction did. A conflict of interest that was decided
   * while this waited for its turn undoes it all.
   *
   * @throws NotFound for whom the subject is closed by now
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID subject, DoneBy actor, Act act, String detail) {
    hold(subject);
    if (actor.id() != null && !guard.opens(subject, actor.id())) {
      throw new NotFound();
    }
    write(subject, actor, act, detail);
  }

  /** As {@link #add}, of something about a day. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID subject, DoneBy actor, Act act, LocalDate day) {
    add(subject, actor, act, SwedishTime.longDate(day, Languages.SWEDISH));
  }

  /** As {@link #add}, of what is said before the subject opens to the one who says it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void addUnopened(UUID subject, Viewer actor, Act act, String detail) {
    hold(subject);
    if (!guard.mayBeOpened(subject, actor.id())) {
      throw new NotFound();
    }
    write(subject, DoneBy.of(actor), act, detail);
  }

  private void write(UUID subject, DoneBy actor, Act act, String detail) {
    var last = lastOf(subject);
    var line =
        new CaseLogHash(
            subject,
            last.number() + 1,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor.kind().name(),
            actor.id() == null ? null : actor.id().toString(),
            actor.name(),
            act.name(),
            detail);
    insert(line, actor, last.hash());
  }

  private void insert(CaseLogHash line, DoneBy actor, String previous) {
    jdbc.sql(
            """
            INSERT INTO case_log (subject, number, at, actor_kind, actor_id, actor_name, act,
                                     detail, previous_hash, hash, hash_version)
            VALUES (:subject, :number, :at, :kind, :actorId, :actor, :act, :detail, :previous, :hash,
                    :version)
            """)
        .param("subject", line.subject())
        .param("number", line.number())
        .param("at", DbTime.of(line.at()))
        .param("kind", line.actorKind())
        .param("actorId", actor.id())
        .param("actor", line.actorName())
        .param("act", line.act())
        .param("detail", line.detail())
        .param("previous", previous)
        .param("hash", line.after(previous, CaseLogHash.VERSION))
        .param("version", CaseLogHash.VERSION)
        .update();
  }

  /** The subject's lines, oldest first. */
  @Transactional(readOnly = true)
  public List<CaseLogLine> of(UUID subject) {
    return jdbc.sql(
            "SELECT number, at, actor_name, act, detail FROM case_log"
                + " WHERE subject = :subject ORDER BY number")
        .param("subject", subject)
        .query((row, _) ->
            new CaseLogLine(
                row.getInt("number"),
                DbTime.in(row, "at"),
                row.getString("actor_name"),
                Act.valueOf(row.getString("act")),
                row.getString("detail")))
        .list();
  }

  private record Last(int number, String hash) {}

  private Last lastOf(UUID subject) {
    return jdbc.sql(
            "SELECT number, hash FROM case_log WHERE subject = :subject"
                + " ORDER BY number DESC LIMIT 1")
        .param("subject", subject)
        .query((row, _) -> new Last(row.getInt("number"), row.getString("hash")))
        .optional()
        .orElse(new Last(0, BEFORE_THE_FIRST));
  }
}
