package se.regionsormland.portal.attachments;

import java.text.NumberFormat;
import java.util.Locale;

/** As people say how large a file is: 340 kB, 1,2 MB. */
public final class FileSize {

  private static final long KILO = 1024;
  private static final long MEGA = 1024 * KILO;

  private FileSize() {}

  public static String of(long bytes, Locale reader) {
    return bytes < MEGA
        ? Math.max(1, bytes / KILO) + " kB"
        : tenths(reader).format((double) bytes / MEGA) + " MB";
  }

  private static NumberFormat tenths(Locale reader) {
    var format = NumberFormat.getNumberInstance(reader);
    format.setMaximumFractionDigits(1);
    return format;
  }
}
