package se.regionsormland.portal.attachments.inspection;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/** A WebP, chunk by chunk: what it says that it holds must be there. */
final class WebpLook {

  private static final int HEAD = 8;

  private WebpLook() {}

  static void at(Path file, Set<Remark> remarks) throws IOException {
    try (var in = Picture.open(file)) {
      in.skipNBytes(4);
      long left = number(in, 4);
      if (left + HEAD > Files.size(file)) {
        throw new RefusedFile(Refusal.DAMAGED);
      }
      in.skipNBytes(4);
      left -= 4;
      boolean measured = false;
      while (left >= HEAD) {
        var name = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
        long length = number(in, 4);
        left -= HEAD + length + (length & 1);
        measured |= chunk(in, name, length, remarks);
        in.skipNBytes(length & 1);
      }
      if (!measured) {
        throw new RefusedFile(Refusal.DAMAGED);
      }
    }
  }

  /** Whether it says how large the picture is. */
  private static boolean chunk(DataInputStream in, String name, long length, Set<Remark> remarks)
      throws IOException {
    switch (name) {
      case "VP8X" -> {
        in.skipNBytes(4);
        Picture.measure(number(in, 3) + 1, number(in, 3) + 1);
        in.skipNBytes(length - 10);
      }
      case "VP8L" -> {
        in.skipNBytes(1);
        long bits = number(in, 4);
        Picture.measure((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
        in.skipNBytes(length - 5);
      }
      case "VP8 " -> {
        in.skipNBytes(6);
        Picture.measure(number(in, 2) & 0x3fff, number(in, 2) & 0x3fff);
        in.skipNBytes(length - 10);
      }
      case "EXIF" -> {
        Picture.camera(in, length, remarks);
        return false;
      }
      default -> {
        in.skipNBytes(length);
        return false;
      }
    }
    return true;
  }

  private static long number(DataInputStream in, int bytes) throws IOException {
    long number = 0;
    for (int each = 0; each < bytes; each++) {
      number |= (long) in.readUnsignedByte() << (8 * each);
    }
    return number;
  }
}
