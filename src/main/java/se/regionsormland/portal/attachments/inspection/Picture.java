package se.regionsormland.portal.attachments.inspection;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/** What pictures have in common. */
final class Picture {

  /** A4 at 600 dots an inch, three times over; a phone's has a tenth of it. */
  private static final long MOST_DOTS = 110_000_000;

  private static final int MOST_META = 1024 * 1024;

  private Picture() {}

  static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 64 * 1024));
  }

  /** A small file can hold a picture that takes all memory to show. */
  static void measure(long width, long height) throws RefusedFile {
    if (width <= 0 || height <= 0) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
    if (width > MOST_DOTS / height) {
      throw new RefusedFile(Refusal.UNPACKED);
    }
  }

  /** What the camera noted; where it is too much for that, nothing is read of it. */
  static void camera(DataInputStream in, long length, Set<Remark> remarks) throws IOException {
    if (length > MOST_META) {
      in.skipNBytes(length);
      return;
    }
    var noted = in.readNBytes((int) length);
    if (noted.length < length) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
    if (CameraNotes.saysWhere(noted)) {
      remarks.add(Remark.LOCATION);
    }
  }
}
