package se.regionsormland.portal.attachments.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Unpacked;

/** The workbook behind a chart, read as it comes out of the document it lies in. */
final class NestedWorkbook {

  private NestedWorkbook() {}

  static void look(InputStream in, Unpacked unpacked) throws IOException {
    var zip = new ZipInputStream(in);
    boolean any = false;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      any = true;
      refuse(entry.getName().toLowerCase(Locale.ROOT));
      unpacked.counted(zip).transferTo(OutputStream.nullOutputStream());
    }
    if (!any) {
      throw new RefusedFile(Refusal.EMBEDDED);
    }
  }

  private static void refuse(String name) throws RefusedFile {
    if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
      throw new RefusedFile(Refusal.MACROS);
    }
    if (name.contains("/embeddings/") || name.contains("/activex/")) {
      throw new RefusedFile(Refusal.EMBEDDED);
    }
    if (name.contains("/externallinks/") || name.endsWith("connections.xml")) {
      throw new RefusedFile(Refusal.EXTERNAL);
    }
  }
}
