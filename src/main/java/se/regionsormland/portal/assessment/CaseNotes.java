package se.regionsormland.portal.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.shared.DbTime;

/**
 * The officers' notes. They stay working material only while they stay among the region's own
 * officers (tryckfrihetsförordningen 2:10), so nobody else reads them.
 */
@Service
@Transactional
@ForOfficers
public class CaseNotes {

  private final JdbcClient jdbc;
  private final CaseFiles files;
  private final CaseLog caseLog;
  private final Clock clock;

  CaseNotes(JdbcClient jdbc, CaseFiles files, CaseLog caseLog, Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.caseLog = caseLog;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Note> of(String reference, Viewer viewer) {
    return of(files.open(reference, viewer));
  }

  @Transactional(readOnly = true)
  public List<Note> of(OpenCase open) {
    return jdbc.sql(
            """
            SELECT note.at, note.author_name AS author, note.text
            FROM case_note note JOIN assessment_case c ON c.id = note.case_id
            WHERE c.subject_id = :subject ORDER BY note.at, note.id
            """)
        .param("subject", open.id())
        .query(new SimplePropertyRowMapper<>(Note.class))
        .list();
  }

  /** The same sending again adds nothing. The log says that there is a note, not what it says. */
  public void add(String reference, UUID sending, String text, Viewer viewer) {
    var idea = files.idea(reference, viewer);
    int added =
        jdbc.sql(
                """
                INSERT INTO case_note (id, case_id, at, author_id, author_name, text)
                VALUES (:sending, :case, :at, :author, :name, :text) ON CONFLICT (id) DO NOTHING
                """)
            .param("sending", sending)
            .param("case", files.read(idea).id())
            .param("at", DbTime.of(clock.instant()))
            .param("author", viewer.id())
            .param("name", viewer.name())
            .param("text", text)
            .update();
    if (added == 1) {
      caseLog.add(idea.id(), DoneBy.of(viewer), Act.NOTE_ADDED, "");
    }
  }

  /** Working material: what an officer remembers about a case. */
  public record Note(Instant at, String author, String text) {}
}
