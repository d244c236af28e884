package se.regionsormland.portal.attachments.inspection.pdf;

import java.util.Set;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/** What the names in a PDF say of it (ISO 32000). */
final class PdfNames {

  private static final Set<String> ACTS =
      Set.of(
          "JavaScript",
          "JS",
          "Launch",
          "RichMedia",
          "XFA",
          "ImportData",
          "SubmitForm",
          "Rendition");

  private static final Set<String> WITHIN = Set.of("EmbeddedFile", "EmbeddedFiles", "GoToE");

  private static final Set<String> COMMENTS =
      Set.of("Popup", "FreeText", "Highlight", "StrikeOut", "Squiggly", "Caret");

  private final Set<Remark> remarks;
  private boolean encrypted;

  PdfNames(Set<Remark> remarks) {
    this.remarks = remarks;
  }

  /** With its {@code #} signs read. */
  void saw(String name) throws RefusedFile {
    if (ACTS.contains(name)) {
      throw new RefusedFile(Refusal.ACTIVE);
    }
    if (WITHIN.contains(name)) {
      throw new RefusedFile(Refusal.EMBEDDED);
    }
    if (name.equals("Encrypt")) {
      encrypted = true;
    }
    if (COMMENTS.contains(name)) {
      remarks.add(Remark.COMMENTS);
    }
  }

  /** A text of so many signs stands after that name. */
  void text(String name, long length) {
    if (name.equals("Author") && length > 0) {
      remarks.add(Remark.PERSON);
    }
  }

  /** What is encrypted cannot be looked into, and perhaps not be read. */
  void mustBeOpen() throws RefusedFile {
    if (encrypted) {
      throw new RefusedFile(Refusal.ENCRYPTED);
    }
  }
}
