package se.regionsormland.portal.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what when (förvaltningslagen 31 §, offentlighets- och sekretesslagen 5 kap.). A line is
 * written in the transaction of what it tells of: both are there, or neither.
 */
@Component
public class CaseLog {

  private static final String BEFORE_THE_FIRST = "";

  private final JdbcClient jdbc;
  private final Clock clock;

  CaseLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Waits for one's turn with this subject, until the transaction ends. Whoever locks other rows of
   * it as well comes here first, or two of them could wait for each other.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID subject) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:subject, 0))")
        .param("subject", subject.toString())
        .query()
        .listOfRows();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID subject, DoneBy actor, Act act, String detail) {
    hold(subject);
    var last = lastOf(subject);
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var line = new CaseLogLine(last.number() + 1, at, actor.name(), act, detail);
    jdbc.sql(
            """
            INSERT INTO case_log (subject, number, at, actor_kind, actor_id, actor_name, act,
                                     detail, previous_hash, hash)
            VALUES (:subject, :number, :at, :kind, :actorId, :actor, :act, :detail, :previous, :hash)
            """)
        .param("subject", subject)
        .param("number", line.number())
        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
        .param("kind", actor.kind().name())
        .param("actorId", actor.id())
        .param("actor", line.actor())
        .param("act", act.name())
        .param("detail", detail)
        .param("previous", last.hash())
        .param("hash", hash(subject, line, last.hash()))
        .update();
  }

  /** The subject's lines, oldest first. */
  @Transactional(readOnly = true)
  public List<CaseLogLine> of(UUID subject) {
    return chain(subject).stream().map(Link::line).toList();
  }

  /**
   * The number of the first line that was changed by hand or is missing; empty when all is well.
   */
  @Transactional(readOnly = true)
  public OptionalInt firstBroken(UUID subject) {
    var previous = BEFORE_THE_FIRST;
    int expected = 1;
    for (var link : chain(subject)) {
      boolean whole =
          link.line().number() == expected
              && link.hash().equals(hash(subject, link.line(), previous));
      if (!whole) {
        return OptionalInt.of(expected);
      }
      previous = link.hash();
      expected++;
    }
    return OptionalInt.empty();
  }

  private record Last(int number, String hash) {}

  private record Link(CaseLogLine line, String hash) {}

  private Last lastOf(UUID subject) {
    return jdbc.sql(
            "SELECT number, hash FROM case_log WHERE subject = :subject"
                + " ORDER BY number DESC LIMIT 1")
        .param("subject", subject)
        .query((row, _) -> new Last(row.getInt("number"), row.getString("hash")))
        .optional()
        .orElse(new Last(0, BEFORE_THE_FIRST));
  }

  private List<Link> chain(UUID subject) {
    return jdbc.sql(
            "SELECT number, at, actor_name, act, detail, hash FROM case_log"
                + " WHERE subject = :subject ORDER BY number")
        .param("subject", subject)
        .query((row, _) ->
            new Link(
                new CaseLogLine(
                    row.getInt("number"),
                    instant(row.getObject("at", OffsetDateTime.class)),
                    row.getString("actor_name"),
                    Act.valueOf(row.getString("act")),
                    row.getString("detail")),
                row.getString("hash")))
        .list();
  }

  private static Instant instant(OffsetDateTime at) {
    return at.toInstant();
  }

  private static String hash(UUID subject, CaseLogLine line, String previous) {
    var text =
        String.join(
            "\u001f",
            previous,
            subject.toString(),
            Integer.toString(line.number()),
            line.at().toString(),
            line.actor(),
            line.act().name(),
            line.detail());
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
