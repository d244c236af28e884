package se.regionsormland.portal.attachments.inspection.found;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much has come out of a package, counted while it comes: what a package says of itself is not
 * believed. More than documents are, all together or against what they take packed, is refused; so
 * is a tag that never ends, which a reader of XML would gather whole.
 */
public final class Unpacked {

  static final long MOST = 128L * 1024 * 1024;
  static final long MOST_XML = 64L * 1024 * 1024;

  /** Text of a table takes a hundredth when it is packed; what takes less is made to be large. */
  private static final long TIMES = 200;

  private static final long SMALL = 8L * 1024 * 1024;
  private static final long LONGEST_TAG = 1024 * 1024;

  private final long packed;
  private long all;
  private long xml;

  public Unpacked(long packed) {
    this.packed = packed;
  }

  public InputStream counted(InputStream in) {
    return new Counted(in, false);
  }

  public InputStream countedXml(InputStream in) {
    return new Counted(in, true);
  }

  public void add(int bytes) throws RefusedFile {
    add(bytes, false);
  }

  private void add(int bytes, boolean isXml) throws RefusedFile {
    all += bytes;
    xml += isXml ? bytes : 0;
    if (all > MOST || xml > MOST_XML || (all > SMALL && all > packed * TIMES)) {
      throw new RefusedFile(Refusal.UNPACKED);
    }
  }

  private final class Counted extends FilterInputStream {

    private final boolean xml;
    private long inTag;

    Counted(InputStream in, boolean xml) {
      super(in);
      this.xml = xml;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      if (read > 0) {
        add(read, xml);
        if (xml) {
          look(bytes, from, read);
        }
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    private void look(byte[] bytes, int from, int length) throws RefusedFile {
      for (int at = from; at < from + length; at++) {
        if (bytes[at] == '<') {
          inTag = 1;
        } else if (bytes[at] == '>') {
          inTag = 0;
        } else if (inTag > 0 && ++inTag > LONGEST_TAG) {
          throw new RefusedFile(Refusal.UNPACKED);
        }
      }
    }
  }
}
