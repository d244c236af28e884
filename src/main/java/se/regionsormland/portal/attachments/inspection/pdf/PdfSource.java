package se.regionsormland.portal.attachments.inspection.pdf;

import java.io.IOException;

/** Bytes by their place: those of a file, or those that were packed in it. */
interface PdfSource {

  long size();

  /** From 0 to 255; -1 beyond the end. */
  int at(long place) throws IOException;

  static PdfSource of(byte[] bytes, int length) {
    return new PdfSource() {
      @Override
      public long size() {
        return length;
      }

      @Override
      public int at(long place) {
        return place < 0 || place >= length ? -1 : bytes[(int) place] & 0xff;
      }
    };
  }
}
