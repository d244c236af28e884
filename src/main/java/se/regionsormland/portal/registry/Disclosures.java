package se.regionsormland.portal.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.attachments.Attachment;
import se.regionsormland.portal.attachments.CaseAttachments;
import se.regionsormland.portal.documents.Pdf;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.requests.RequestInCase;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.web.NotFound;

/**
 * A copy of what somebody sent, for somebody who asks to see it: without what its sender has
 * marked, and each time it says so where that would stand. Whether a mark holds is examined by a
 * person, each time; nothing here settles it.
 */
@Service
@ForOfficers
@Transactional
public class Disclosures {

  private final Cases cases;
  private final SubmittedRequests requests;
  private final CaseAttachments attachments;
  private final DisclosureDocument document;
  private final CaseLog caseLog;
  private final ArchiveWords words;
  private final Pdf pdf;

  Disclosures(
      Cases cases,
      SubmittedRequests requests,
      CaseAttachments attachments,
      DisclosureDocument document,
      CaseLog caseLog,
      ArchiveWords words,
      Pdf pdf) {
    this.cases = cases;
    this.requests = requests;
    this.attachments = attachments;
    this.document = document;
    this.caseLog = caseLog;
    this.words = words;
    this.pdf = pdf;
  }

  /** What there is to give, what is marked, and what was given before. */
  public record Asked(
      CaseFile file,
      @Nullable RequestInCase request,
      List<Attachment> files,
      List<CaseLogLine> given) {

    public Asked {
      files = List.copyOf(files);
      given = List.copyOf(given);
    }

    public boolean isRequest() {
      return request != null;
    }

    public List<Attachment> markedFiles() {
      return files.stream().filter(Attachment::isMarked).toList();
    }

    public boolean isMarked() {
      return !file.idea().marked().isEmpty() || !markedFiles().isEmpty();
    }
  }

  /**
   * What to think of before anything is given.
   *
   * @throws NotFound also where the case is closed to the viewer
   */
  @Transactional(readOnly = true)
  public Asked asked(String reference, Viewer viewer) {
    var file = cases.read(reference, viewer);
    var given = file.caseLog().stream().filter(line -> line.act() == Act.DISCLOSED).toList();
    var request = requests.inCase(file.idea(), viewer).orElse(null);
    return new Asked(file, request, attachments.of(file.idea().id(), viewer), given);
  }

  /**
   * The log says what was left out of it, and to whom it was given, where that is known.
   *
   * @throws NotFound also where the case is closed to the viewer
   */
  public byte[] copy(String reference, String to, Viewer viewer) {
    var asked = asked(reference, viewer);
    var copy = pdf.of(document.of(asked, viewer));
    caseLog.add(asked.file().idea().id(), DoneBy.of(viewer), Act.DISCLOSED, note(asked, to));
    return copy;
  }

  private String note(Asked asked, String to) {
    int parts = asked.file().idea().marked().parts().size();
    var left = words.say("registry.disclosed", parts, asked.markedFiles().size());
    return to.isBlank() ? left : left + " " + words.say("registry.disclosed.to", to);
  }
}
