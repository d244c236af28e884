package se.regionsormland.portal.shared;

import java.util.Locale;

/** As people say how large a file is: 340 kB, 1,2 MB. */
public final class FileSize {

  private static final long KILO = 1000;
  private static final long MEGA = 1000 * KILO;

  private FileSize() {}

  public static String of(long bytes, Locale reader) {
    return bytes < MEGA
        ? Math.max(1, bytes / KILO) + " kB"
        : String.format(reader, "%.1f MB", (double) bytes / MEGA);
  }
}
