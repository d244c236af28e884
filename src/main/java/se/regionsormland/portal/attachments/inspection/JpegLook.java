package se.regionsormland.portal.attachments.inspection;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/** A JPEG, marker by marker to its end; what a phone adds after that is passed by. */
final class JpegLook {

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int CAMERA = 0xe1;

  /** Tables, not pictures, though their numbers are among those of frames. */
  private static final Set<Integer> NO_FRAMES = Set.of(0xc4, 0xc8, 0xcc);

  private JpegLook() {}

  static void at(Path file, Set<Remark> remarks) throws IOException {
    try (var in = Picture.open(file)) {
      boolean measured = false;
      int marker = marker(in);
      while (marker != END) {
        if (marker == SCAN) {
          segment(in);
          marker = afterScan(in);
          continue;
        }
        if (marker != START && !isAlone(marker)) {
          int length = in.readUnsignedShort() - 2;
          if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.contains(marker)) {
            in.skipNBytes(1);
            long height = in.readUnsignedShort();
            Picture.measure(in.readUnsignedShort(), height);
            in.skipNBytes(length - 5L);
            measured = true;
          } else if (marker == CAMERA) {
            Picture.camera(in, length, remarks);
          } else {
            in.skipNBytes(length);
          }
        }
        marker = marker(in);
      }
      if (!measured) {
        throw new RefusedFile(Refusal.DAMAGED);
      }
    }
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
  }

  private static void segment(DataInputStream in) throws IOException {
    in.skipNBytes(in.readUnsignedShort() - 2L);
  }

  private static int marker(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() != 0xff) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xff) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  /** Among the dots a sign that looks like a marker has a zero after it, or begins anew. */
  private static int afterScan(DataInputStream in) throws IOException {
    while (true) {
      if (in.readUnsignedByte() == 0xff) {
        int next = in.readUnsignedByte();
        while (next == 0xff) {
          next = in.readUnsignedByte();
        }
        if (next != 0 && !isAlone(next)) {
          return next;
        }
      }
    }
  }
}
