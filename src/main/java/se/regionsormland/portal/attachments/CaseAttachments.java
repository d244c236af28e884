package se.regionsormland.portal.attachments;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.web.NotFound;

/**
 * What those who work at the region reach of attachments: just where the case is open to them, and
 * of no draft.
 */
@Service
@ForCaseWorkers
public class CaseAttachments {

  private final AttachmentRows rows;
  private final KeptAttachments kept;
  private final SubmittedIdeas ideas;
  private final RecordGuard guard;
  private final CaseLog caseLog;

  CaseAttachments(
      AttachmentRows rows,
      KeptAttachments kept,
      SubmittedIdeas ideas,
      RecordGuard guard,
      CaseLog caseLog) {
    this.rows = rows;
    this.kept = kept;
    this.ideas = ideas;
    this.guard = guard;
    this.caseLog = caseLog;
  }

  /** In the order they came; none where the case is closed to the viewer. */
  @Transactional(readOnly = true)
  public List<Attachment> of(UUID idea, Viewer viewer) {
    return guard.opens(idea, viewer) ? rows.submitted(idea) : List.of();
  }

  @Transactional(readOnly = true)
  public List<Attachment> of(OpenCase open) {
    return rows.submitted(open.id());
  }

  /** A file, and what is known of it. */
  public record Taken(Attachment attachment, InputStream content) {}

  /**
   * The log says who took it.
   *
   * @throws NotFound also where the case is closed to the viewer, and while the file is held
   */
  @Transactional
  public Taken take(String reference, int number, Viewer viewer) {
    var idea = ideas.withReference(reference, viewer).orElseThrow(NotFound::new);
    var one =
        of(idea.id(), viewer).stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(NotFound::new);
    caseLog.add(idea.id(), DoneBy.of(viewer), Act.ATTACHMENT_TAKEN, String.valueOf(number));
    return new Taken(one, kept.open(one));
  }

  /**
   * What is in one of {@link #of}, for what is made of several: whoever makes it has the log say
   * so.
   *
   * @throws NotFound also while it is held
   */
  public InputStream content(Attachment one, Viewer viewer) {
    if (!guard.opens(one.idea(), viewer)) {
      throw new NotFound();
    }
    return kept.open(one);
  }
}
