package se.regionsormland.portal.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import se.regionsormland.portal.shared.County;

/** Files for calendars (RFC 5545). */
public final class Calendars {

  /** Calendars are read in octets, at most 75 a line; the writer counts signs of at most three. */
  private static final int SIGNS_A_LINE = 24;

  private Calendars() {}

  /** An empty one, of this portal. */
  public static ICalendar empty() {
    var calendar = new ICalendar();
    calendar.setProductId("-//" + County.ours().region() + "//Projektporten//SV");
    return calendar;
  }

  /** Lines end as the format wants. */
  public static String written(ICalendar calendar) {
    var out = new StringWriter();
    try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(SIGNS_A_LINE);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
