package se.regionsormland.portal.registry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.attachments.Attachment;
import se.regionsormland.portal.attachments.CaseAttachments;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.documents.Pdf;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.registry.Zipped.Entry;
import se.regionsormland.portal.registry.contents.Filed;
import se.regionsormland.portal.requests.handover.SubmittedHandOvers;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/**
 * All that somebody sent, as one file for the officer: what she wrote, a request part by part and
 * its tables, what those who are to pay have said, her attachments, and a list of them.
 */
@Service
@Transactional
public class CasePacks {

  private final Cases cases;
  private final ArchiveDocuments documents;
  private final SubmittedHandOvers handOvers;
  private final IntentsDocument intents;
  private final CaseAttachments attachments;
  private final CaseLog caseLog;
  private final AttachmentTable table;
  private final ArchiveWords words;
  private final Pdf pdf;
  private final Clock clock;

  CasePacks(
      Cases cases,
      ArchiveDocuments documents,
      SubmittedHandOvers handOvers,
      IntentsDocument intents,
      CaseAttachments attachments,
      CaseLog caseLog,
      AttachmentTable table,
      ArchiveWords words,
      Pdf pdf,
      Clock clock) {
    this.cases = cases;
    this.documents = documents;
    this.handOvers = handOvers;
    this.intents = intents;
    this.attachments = attachments;
    this.caseLog = caseLog;
    this.table = table;
    this.words = words;
    this.pdf = pdf;
    this.clock = clock;
  }

  /**
   * The log says who took it.
   *
   * @throws NotFound also where the case is closed to the viewer
   */
  @ForOfficers
  public TakenOut takeOut(String reference, Viewer viewer) {
    var file = cases.read(reference, viewer);
    var files = attachments.of(file.idea().id(), viewer);
    var entries = new ArrayList<Entry>();
    entries.add(Entry.of("01-det-inskickade.pdf", pdf.of(documents.idea(file))));
    handOvers
        .of(file.idea(), viewer)
        .ifPresent(request -> {
          entries.add(Entry.of("02-till-ansokan.pdf", pdf.of(request.text())));
          entries.add(Entry.of("03-planen.xlsx", request.tables().get()));
        });
    entries.add(Entry.of("04-forteckning.pdf", pdf.of(list(file, files))));
    intents
        .of(file.idea(), viewer)
        .ifPresent(said -> entries.add(Entry.of("05-avsiktsforklaringar.pdf", pdf.of(said))));
    Filed.of(files).stream()
        .map(one -> new Entry(one.name(), () -> attachments.content(one.attachment(), viewer)))
        .forEach(entries::add);
    caseLog.add(file.idea().id(), DoneBy.of(viewer), Act.PACK_TAKEN, "");
    return new TakenOut(
        new Zipped(LocalDateTime.ofInstant(clock.instant(), SwedishTime.ZONE), entries));
  }

  private Document list(CaseFile file, List<Attachment> files) {
    var writer = new Document.Writer();
    if (files.isEmpty()) {
      writer.paragraph(words.say("attachments.none"));
    } else {
      writer.table(table.of(files, this::said));
    }
    return writer.titled(words.say("registry.pack.list") + ", " + file.idea().reference());
  }

  private String said(Attachment one) {
    if (!one.isGiven()) {
      return words.say("attachments.scan." + one.scan());
    }
    return one.isMarked()
        ? words.say("attachments.marked.case") + " " + one.secrecy()
        : words.say("registry.pack.no-mark");
  }
}
