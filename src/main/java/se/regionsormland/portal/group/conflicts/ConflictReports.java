package se.regionsormland.portal.group.conflicts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.NotFound;

/**
 * A sender says that somebody may have a conflict of interest. It asks nobody anything and closes
 * nothing: who settles things for the group reads it, and asks about the person, or does not.
 */
@Service
@Transactional
public class ConflictReports {

  private static final int AT_MOST = 20;

  private final Ideas ideas;
  private final SubmittedIdeas submitted;
  private final Members members;
  private final RecordGuard guard;
  private final CaseLog caseLog;
  private final JdbcClient jdbc;
  private final Clock clock;

  ConflictReports(
      Ideas ideas,
      SubmittedIdeas submitted,
      Members members,
      RecordGuard guard,
      CaseLog caseLog,
      JdbcClient jdbc,
      Clock clock) {
    this.ideas = ideas;
    this.submitted = submitted;
    this.members = members;
    this.guard = guard;
    this.caseLog = caseLog;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What she has said herself, in the order she did. */
  @Transactional(readOnly = true)
  public List<ConflictReport> own(SenderKey key) {
    return about(id(key));
  }

  /**
   * The same twice is kept once.
   *
   * @return false where she has said so many things that nothing more is taken here
   * @throws NotFound where nothing has been sent
   */
  public boolean report(SenderKey key, String words) {
    var idea = id(key);
    if (ideas.find(key).filter(one -> one.state().isSent()).isEmpty()) {
      throw new NotFound();
    }
    caseLog.hold(idea);
    var before = about(idea);
    if (before.stream().anyMatch(one -> one.words().equals(words))) {
      return true;
    }
    if (before.size() >= AT_MOST) {
      return false;
    }
    jdbc.sql(
            """
            INSERT INTO conflict_report (id, subject_id, words, reported_at)
            VALUES (uuidv7(), :subject, :words, :at)
            """)
        .param("subject", idea)
        .param("words", words)
        .param("at", DbTime.of(clock.instant()))
        .update();
    caseLog.add(idea, DoneBy.sender(), Act.CONFLICT_REPORTED, "");
    return true;
  }

  /**
   * For who settles things for the group, once the case is open to her; to others there is none.
   */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<ConflictReport> of(String reference, Viewer viewer) {
    return members.settles(viewer)
        ? submitted
            .parties(reference, viewer)
            .filter(one -> guard.opens(one.id(), viewer))
            .map(one -> about(one.id()))
            .orElse(List.of())
        : List.of();
  }

  private UUID id(SenderKey key) {
    return ideas.idOf(key).orElseThrow(DeadKey::new);
  }

  private List<ConflictReport> about(UUID subject) {
    return jdbc.sql(
            """
            SELECT words, reported_at FROM conflict_report WHERE subject_id = :subject
            ORDER BY reported_at, id
            """)
        .param("subject", subject)
        .query(
            (row, _) -> new ConflictReport(row.getString("words"), DbTime.in(row, "reported_at")))
        .list();
  }
}
