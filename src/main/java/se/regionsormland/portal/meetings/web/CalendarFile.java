package se.regionsormland.portal.meetings.web;

import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.meetings.Meeting;
import se.regionsormland.portal.meetings.MeetingState;
import se.regionsormland.portal.web.Calendars;
import se.regionsormland.portal.web.Links;

/**
 * A meeting as calendars take it (RFC 5545, RFC 5546): instants in UTC, so no calendar has to know
 * a zone; the same UID always, a higher SEQUENCE for each change, and CANCEL once it is taken away.
 * No case is named in it: the file lies in calendars that others read.
 */
@Component
public class CalendarFile {

  private final MessageSource messages;
  private final Links links;
  private final InternetAddress from;

  CalendarFile(
      MessageSource messages,
      Links links,
      @Value("${portal.mail.from:Projektporten <projektporten@localhost>}") String from)
      throws AddressException {
    this.messages = messages;
    this.links = links;
    this.from = new InternetAddress(from);
  }

  /** Empty for a day whose time is not set. Lines end as the format wants. */
  public Optional<String> of(Meeting meeting, Locale language) {
    var begins = meeting.begins();
    var ends = meeting.ends();
    if (begins == null || ends == null) {
      return Optional.empty();
    }
    boolean cancelled = meeting.state() == MeetingState.CANCELLED;
    var calendar = Calendars.empty();
    calendar.setMethod(cancelled ? Method.cancel() : Method.publish());
    var event = event(meeting, language);
    event.setDateStart(Date.from(begins), true);
    event.setDateEnd(Date.from(ends), true);
    event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
    calendar.addEvent(event);
    return Optional.of(Calendars.written(calendar));
  }

  private VEvent event(Meeting meeting, Locale language) {
    var where = meeting.plan().where();
    var page = links.to("/arbeta/moten/" + meeting.id());
    var event = new VEvent();
    event.setUid(meeting.id().toString());
    event.setSequence(meeting.version());
    event.setDateTimeStamp(date(meeting.changedAt()));
    event.setLastModified(date(meeting.changedAt()));
    event.setSummary(messages.getMessage("meetings.file.summary", null, language));
    event.setDescription(messages.getMessage("meetings.file.text", new Object[] {page}, language));
    event.setLocation(joined(where.place(), where.link()));
    event.setUrl(page);
    event.setTransparency(Transparency.opaque());
    event.setOrganizer(new Organizer(from.getPersonal(), from.getAddress()));
    return event;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static Date date(Instant at) {
    return Date.from(at);
  }
}
