package se.regionsormland.portal.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.attachments.Attachment;
import se.regionsormland.portal.attachments.CaseAttachments;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.group.conflicts.ConflictReports;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.registry.contents.ArchiveContents;
import se.regionsormland.portal.registry.contents.ArchiveContents.Part;
import se.regionsormland.portal.registry.contents.Filed;
import se.regionsormland.portal.registry.contents.LeftOut;
import se.regionsormland.portal.registry.contents.LeftOut.What;
import se.regionsormland.portal.retention.Retention;
import se.regionsormland.portal.web.NotFound;

/**
 * A closed case as one file for the archive (arkivlagen 3–6 §§). The same case gives the same bytes
 * each time: that somebody took it out stands in the case's log, and not in the package.
 */
@Service
@Transactional
public class ArchivePackages {

  private final Cases cases;
  private final Conflicts conflicts;
  private final ConflictReports reports;
  private final ArchiveRows rows;
  private final ArchiveDocuments documents;
  private final GroupDocuments group;
  private final RequestDocument request;
  private final RubricDocument rubric;
  private final CompletionsDocument completions;
  private final IntentsDocument intents;
  private final ArchiveZip zip;
  private final CaseAttachments attachments;
  private final Retention retention;
  private final CaseLog caseLog;

  ArchivePackages(
      Cases cases,
      Conflicts conflicts,
      ConflictReports reports,
      ArchiveRows rows,
      ArchiveDocuments documents,
      GroupDocuments group,
      RequestDocument request,
      RubricDocument rubric,
      CompletionsDocument completions,
      IntentsDocument intents,
      ArchiveZip zip,
      CaseAttachments attachments,
      Retention retention,
      CaseLog caseLog) {
    this.cases = cases;
    this.conflicts = conflicts;
    this.reports = reports;
    this.rows = rows;
    this.documents = documents;
    this.group = group;
    this.request = request;
    this.rubric = rubric;
    this.completions = completions;
    this.intents = intents;
    this.zip = zip;
    this.attachments = attachments;
    this.retention = retention;
    this.caseLog = caseLog;
  }

  /**
   * @throws NotFound also while the case is open, and where it has a statement together with one
   *     that is closed to the viewer
   */
  @ForOfficers
  @Transactional(readOnly = true)
  public ArchiveContents contents(String reference, Viewer viewer) {
    var file = cases.read(reference, viewer);
    var subject = file.idea().id();
    var closed = rows.closedAt(subject).orElseThrow(NotFound::new);
    return new ArchiveContents(
        file,
        closed,
        parts(file, viewer),
        Filed.of(attachments.of(subject, viewer)),
        leftOut(subject, attachments.of(subject, viewer)),
        file.caseLog().stream().filter(line -> line.act() == Act.ARCHIVED).toList());
  }

  /**
   * The package as a ZIP file; the log says who took it out.
   *
   * @throws NotFound also while the case is open
   */
  @ForOfficers
  public TakenOut takeOut(String reference, Viewer viewer) {
    var contents = contents(reference, viewer);
    caseLog.add(contents.file().idea().id(), DoneBy.of(viewer), Act.ARCHIVED, "");
    return new TakenOut(zip.of(contents, one -> attachments.content(one, viewer)));
  }

  private List<Part> parts(CaseFile file, Viewer viewer) {
    var subject = file.idea().id();
    var statements = rows.statements(subject, viewer);
    var asked = conflicts.of(file.idea().reference(), viewer).conflicts();
    return Stream.of(
            part("01-inkommen-ide.pdf", Optional.of(documents.idea(file))),
            part("02-fragor-och-besked.pdf", Optional.of(documents.told(file))),
            part("03-ledamoternas-svar.pdf", group.answered(rows.answered(subject))),
            part("04-yttrande.pdf", group.statements(statements)),
            part("05-minnesanteckningar.pdf", group.noted(rows.noted(subject))),
            part("06-svar.pdf", documents.answer(file)),
            part("07-jav.pdf", group.conflicts(asked)),
            part("08-handelser.pdf", Optional.of(documents.log(file))),
            part("09-begaran.pdf", request.of(file.idea(), viewer)),
            part(
                "10-bedomningsgrunder.pdf",
                rubric.of(file.idea(), viewer, rows.answered(subject), statements)),
            part(
                "11-anmalningar-om-jav.pdf",
                group.reported(reports.of(file.idea().reference(), viewer))),
            part("12-kompletteringar.pdf", completions.of(file.idea().reference(), viewer)),
            part("13-avsiktsforklaringar.pdf", intents.of(file.idea(), viewer)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Part> part(String name, Optional<Document> document) {
    return document.map(one -> new Part(name, one));
  }

  private List<LeftOut> leftOut(UUID subject, List<Attachment> files) {
    int held = (int) files.stream().filter(one -> !one.isGiven()).count();
    var beside = rows.beside(subject);
    var disposal = retention.disposal().orElse(null);
    return List.of(
            new LeftOut(What.NOTES, beside.notes(), null),
            new LeftOut(What.INTRODUCTIONS, beside.introductions(), null),
            new LeftOut(What.INTRODUCTIONS_DISPOSED_OF, beside.erasedIntroductions(), disposal),
            new LeftOut(What.OPINIONS_NOT_COUNTING, beside.notCounting(), null),
            new LeftOut(What.ATTACHMENTS_HELD, held, null))
        .stream()
        .filter(one -> one.count() > 0)
        .toList();
  }
}
