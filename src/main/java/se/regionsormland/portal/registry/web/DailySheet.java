package se.regionsormland.portal.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Sheet;
import se.regionsormland.portal.documents.Sheet.Cell;
import se.regionsormland.portal.documents.Xlsx;
import se.regionsormland.portal.registry.daily.DailyLine;
import se.regionsormland.portal.web.Download;

/** The daily list as a file to keep, in Swedish whoever asks for it. */
@Component
class DailySheet {

  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final List<String> COLUMNS =
      List.of(
          "day",
          "time",
          "way",
          "entry",
          "reference",
          "diary-number",
          "party",
          "title-of",
          "entered");

  private final MessageSource messages;
  private final Xlsx xlsx;

  DailySheet(MessageSource messages, Xlsx xlsx) {
    this.messages = messages;
    this.xlsx = xlsx;
  }

  ResponseEntity<byte[]> of(LocalDate day, List<DailyLine> lines) {
    var name = say("registry.daily.title") + " " + day;
    var headings = COLUMNS.stream().map(column -> say("registry.daily." + column)).toList();
    var rows = lines.stream().map(line -> row(day, line)).toList();
    var sheet = new Sheet(name, headings, rows);
    return Download.spreadsheet(xlsx.of(List.of(sheet)), name);
  }

  private List<Cell> row(LocalDate day, DailyLine line) {
    var row = new ArrayList<Cell>(COLUMNS.size());
    row.add(new Cell.Day(day));
    row.add(Sheet.text(line.time()));
    row.add(Sheet.text(say("registry.way." + line.entry().way())));
    row.add(Sheet.text(say("registry.entry." + line.entry())));
    about(line).map(Sheet::text).forEach(row::add);
    var entered = line.entered();
    row.add(entered == null ? Sheet.text("") : new Cell.Day(entered));
    return row;
  }

  private Stream<String> about(DailyLine line) {
    var one = line.about();
    return one == null
        ? Stream.of("", "", party(line), "")
        : Stream.of(
            one.reference(),
            one.diaryNumber().isEmpty() ? say("registry.daily.no-number") : one.diaryNumber(),
            party(line),
            one.title());
  }

  private String party(DailyLine line) {
    return line.sender().isEmpty() ? say("registry.party." + line.unnamed()) : line.sender();
  }

  private String say(String key) {
    return messages.getMessage(key, null, SWEDISH);
  }
}
