package se.regionsormland.portal.conferences.web;

import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.conferences.Appointment;
import se.regionsormland.portal.conferences.Conference;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Calendars;

/**
 * Settled meetings as calendars take them (RFC 5545), in UTC. Organisations stand in it and no
 * names: the file lies in calendars that others read.
 */
@Component
class ProgrammeFile {

  private final MessageSource messages;
  private final Clock clock;

  ProgrammeFile(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  String of(Conference conference, List<Appointment> settled, Locale language) {
    var calendar = Calendars.empty();
    calendar.setMethod(Method.publish());
    settled.forEach(one -> calendar.addEvent(event(conference, one, language)));
    return Calendars.written(calendar);
  }

  private VEvent event(Conference conference, Appointment one, Locale language) {
    var plan = conference.plan();
    var event = new VEvent();
    event.setUid(one.id().toString());
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setDateStart(at(conference, plan.grid().from(one.slot())), true);
    event.setDateEnd(at(conference, plan.grid().to(one.slot())), true);
    event.setSummary(
        said("conferences.file.summary", language, one.other().organisation(), plan.title()));
    event.setLocation(
        said("conferences.file.where", language, plan.place(), String.valueOf(one.table())));
    event.setStatus(conference.cancelled() ? Status.cancelled() : Status.confirmed());
    return event;
  }

  private static Date at(Conference conference, LocalTime time) {
    return Date.from(conference.plan().day().atTime(time).atZone(SwedishTime.ZONE).toInstant());
  }

  private String said(String key, Locale language, Object... words) {
    return messages.getMessage(key, words, language);
  }
}
