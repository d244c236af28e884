package se.regionsormland.portal.attachments.inspection.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Remark;
import se.regionsormland.portal.attachments.inspection.found.Unpacked;

/**
 * A PDF, read from its first byte to its last for the names that say what it does. What it shows is
 * not read. Objects that are packed together are unpacked and read likewise, within a limit; where
 * they are packed in a way that this does not know, the file is refused rather than believed.
 */
public final class PdfLook {

  /** What follows the last object: where the list of them stands, and the end. */
  private static final int TAIL = 2048;

  private PdfLook() {}

  public static void at(Path file, Set<Remark> remarks) throws IOException {
    try (var bytes = new PdfBytes(file)) {
      mustEnd(bytes);
      var names = new PdfNames(remarks);
      var walk = new PdfWalk(bytes, names, new Unpacked(Files.size(file)));
      walk.walk();
      names.mustBeOpen();
      walk.walkPacked();
    }
  }

  /** Cut off, it has no list of its objects. */
  private static void mustEnd(PdfBytes bytes) throws IOException {
    var tail = bytes.text(Math.max(0, bytes.size() - TAIL), bytes.size());
    int end = tail.lastIndexOf("%%EOF");
    int start = end < 0 ? -1 : tail.lastIndexOf("startxref", end);
    if (start < 0) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
    var where = tail.substring(start + "startxref".length(), end).strip();
    if (!where.matches("\\d{1,12}") || Long.parseLong(where) >= bytes.size()) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
  }
}
