package se.regionsormland.portal.attachments.inspection.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file's bytes by their place, a piece of them at a time. */
final class PdfBytes implements PdfSource, AutoCloseable {

  private static final int PIECE = 64 * 1024;

  private final FileChannel channel;
  private final long size;
  private final ByteBuffer piece = ByteBuffer.allocate(PIECE);
  private long from;
  private int length;

  PdfBytes(Path file) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.size = channel.size();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int at(long place) throws IOException {
    if (place < 0 || place >= size) {
      return -1;
    }
    if (place < from || place >= from + length) {
      fill(place);
    }
    return piece.get((int) (place - from)) & 0xff;
  }

  private void fill(long place) throws IOException {
    piece.clear();
    from = place;
    length = 0;
    while (piece.hasRemaining()) {
      int read = channel.read(piece, from + length);
      if (read < 0) {
        break;
      }
      length += read;
    }
  }

  String text(long begin, long end) throws IOException {
    var bytes = new byte[(int) (end - begin)];
    for (int each = 0; each < bytes.length; each++) {
      bytes[each] = (byte) at(begin + each);
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
