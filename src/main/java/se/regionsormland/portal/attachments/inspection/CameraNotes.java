package se.regionsormland.portal.attachments.inspection;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What a camera writes beside a picture (Exif): whether it says where it was taken. */
final class CameraNotes {

  private static final int PLACE = 0x8825;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ENTRY = 12;

  private CameraNotes() {}

  static boolean saysWhere(byte[] noted) {
    int begin = begins(noted) ? EXIF.length : 0;
    try {
      var tiff = ByteBuffer.wrap(noted, begin, noted.length - begin).slice();
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int first = tiff.getInt(4);
      int count = tiff.getShort(first) & 0xffff;
      for (int each = 0; each < count; each++) {
        if ((tiff.getShort(first + 2 + each * ENTRY) & 0xffff) == PLACE) {
          return true;
        }
      }
      return false;
    } catch (IndexOutOfBoundsException | BufferUnderflowException notReadable) {
      return false;
    }
  }

  private static boolean begins(byte[] noted) {
    return noted.length >= EXIF.length
        && java.util.Arrays.equals(noted, 0, EXIF.length, EXIF, 0, EXIF.length);
  }
}
