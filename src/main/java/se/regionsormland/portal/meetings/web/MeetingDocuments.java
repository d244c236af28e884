package se.regionsormland.portal.meetings.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.meetings.AgendaLine;
import se.regionsormland.portal.meetings.Meeting;
import se.regionsormland.portal.meetings.Minutes;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.meetings.Minutes.NotedItem;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * The agenda and the minutes as documents to keep, in Swedish whoever asks for them. They say what
 * the reader's page says: for whoever may not take part in an item, when to leave, and nothing
 * else.
 */
@Component
class MeetingDocuments {

  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final MessageSource messages;

  MeetingDocuments(MessageSource messages) {
    this.messages = messages;
  }

  Document agenda(Meeting meeting, List<AgendaLine> lines) {
    var writer = new Document.Writer().paragraph(when(meeting)).paragraph(where(meeting));
    for (var line : lines) {
      writer.heading(heading(line)).paragraph(facts(line));
      if (line.isClosed()) {
        writer.paragraph(say(line.closedKey()));
      }
    }
    if (lines.isEmpty()) {
      writer.paragraph(say("meetings.agenda.none"));
    }
    return writer.titled(titled("meetings.agenda", meeting));
  }

  Document minutes(Minutes minutes) {
    var meeting = minutes.meeting();
    var writer =
        new Document.Writer()
            .paragraph(when(meeting))
            .paragraph(where(meeting))
            .paragraph(standing(minutes))
            .heading(say("meetings.minutes.present"))
            .points(names(minutes.present()));
    if (!minutes.absent().isEmpty()) {
      writer.heading(say("meetings.minutes.absent")).points(names(minutes.absent()));
    }
    minutes.items().forEach(noted -> note(writer, noted));
    if (!minutes.other().isBlank()) {
      writer.heading(say("meetings.minutes.other.label")).paragraph(minutes.other());
    }
    return writer.titled(titled("meetings.minutes", meeting));
  }

  private void note(Document.Writer writer, NotedItem noted) {
    writer.heading(heading(noted.line())).paragraph(facts(noted.line()));
    if (noted.line().isClosed()) {
      writer.paragraph(say("meetings.minutes.closed"));
      return;
    }
    if (!noted.left().isEmpty()) {
      writer.paragraph(say("meetings.minutes.left", String.join(", ", names(noted.left()))));
    }
    writer.paragraph(noted.said().isBlank() ? say("web.nothing-written") : noted.said());
    if (!noted.stated().isEmpty()) {
      writer.paragraph(noted.stated());
    }
  }

  private String standing(Minutes minutes) {
    var settled = minutes.settled();
    return settled == null
        ? say("meetings.minutes.draft")
        : say("meetings.minutes.settled-by", settled.by(), SwedishTime.dateAndTime(settled.at()));
  }

  private String titled(String key, Meeting meeting) {
    return say(key) + " " + SwedishTime.longDate(meeting.day(), SWEDISH);
  }

  private static String when(Meeting meeting) {
    var plan = meeting.plan();
    var day = SwedishTime.longDate(plan.day(), SWEDISH);
    return plan.hasTime() ? day + ", " + AgendaLine.span(plan.from(), plan.to()) : day;
  }

  private static String where(Meeting meeting) {
    var where = meeting.plan().where();
    return joined(where.place(), where.link());
  }

  private String heading(AgendaLine line) {
    var number = say("meetings.item.number", line.number());
    var item = line.item();
    return item == null ? number : number + ": " + item.title();
  }

  private String facts(AgendaLine line) {
    var time = AgendaLine.span(line.from(), line.until());
    var item = line.item();
    return item == null
        ? time
        : joined(
            time, say("meetings.wanted." + item.wanted()), item.reference(), item.organisation());
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static List<String> names(List<Attendee> people) {
    return people.stream().map(Attendee::name).toList();
  }

  private String say(String key, Object... with) {
    return messages.getMessage(key, with, SWEDISH);
  }
}
