package se.regionsormland.portal.attachments.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/** A PNG, piece by piece to its end. */
final class PngLook {

  private static final int SIGNATURE = 8;
  private static final int CHECKSUM = 4;

  private PngLook() {}

  static void at(Path file, Set<Remark> remarks) throws IOException {
    try (var in = Picture.open(file)) {
      in.skipNBytes(SIGNATURE);
      for (var name = ""; !name.equals("IEND"); ) {
        long length = in.readInt() & 0xffffffffL;
        name = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
        switch (name) {
          case "IHDR" -> {
            Picture.measure(in.readInt(), in.readInt());
            in.skipNBytes(length - 8);
          }
          case "eXIf" -> Picture.camera(in, length, remarks);
          default -> in.skipNBytes(length);
        }
        in.skipNBytes(CHECKSUM);
      }
    }
  }
}
