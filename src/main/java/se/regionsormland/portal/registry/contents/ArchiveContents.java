package se.regionsormland.portal.registry.contents;

import java.time.Instant;
import java.util.List;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.records.CaseLogLine;

/**
 * What the archive gets of a closed case.
 *
 * @param parts in the order of their names
 * @param attachments the sender's files, as they came
 * @param takenOut the lines of the log that say who took it out before, and when
 */
public record ArchiveContents(
    CaseFile file,
    Instant closedAt,
    List<Part> parts,
    List<Filed> attachments,
    List<LeftOut> leftOut,
    List<CaseLogLine> takenOut) {

  /** {@code name} is of letters, digits, hyphens and a full stop that every system can read. */
  public record Part(String name, Document document) {}

  public ArchiveContents {
    parts = List.copyOf(parts);
    attachments = List.copyOf(attachments);
    leftOut = List.copyOf(leftOut);
    takenOut = List.copyOf(takenOut);
  }

  public String reference() {
    return file.idea().reference();
  }
}
