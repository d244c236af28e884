package se.regionsormland.portal.registry.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Sheet;
import se.regionsormland.portal.documents.Sheet.Cell;
import se.regionsormland.portal.documents.Xlsx;
import se.regionsormland.portal.registry.board.BoardEdition;
import se.regionsormland.portal.registry.board.BoardLine;
import se.regionsormland.portal.registry.board.BoardList;
import se.regionsormland.portal.web.Download;

/** A list for the board as a file to keep, in Swedish whoever asks for it. */
@Component
class BoardSheet {

  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final MessageSource messages;
  private final Xlsx xlsx;

  BoardSheet(MessageSource messages, Xlsx xlsx) {
    this.messages = messages;
    this.xlsx = xlsx;
  }

  ResponseEntity<byte[]> of(BoardList list) {
    var cases =
        new Sheet(
            say("registry.board.cases"),
            headings(
                "reference",
                "kind",
                "title-of",
                "sender",
                "area",
                "received",
                "closed",
                "state",
                "recommendation",
                "decision",
                "results",
                "cost"),
            list.lines().stream().map(this::row).toList());
    var calls =
        new Sheet(
            say("registry.board.calls"),
            headings("call", "source", "opens", "closes"),
            list.edition().calls().stream().map(BoardSheet::row).toList());
    var name = say("registry.board.title") + " " + list.edition().day();
    return Download.spreadsheet(xlsx.of(List.of(cases, calls)), name);
  }

  private List<String> headings(String... names) {
    return Stream.of(names).map(name -> say("registry.board." + name)).toList();
  }

  private List<Cell> row(BoardLine line) {
    return List.of(
        Sheet.text(line.about().reference()),
        Sheet.text(say(line.about().request() ? "registry.board.request" : "registry.board.idea")),
        Sheet.text(line.about().title()),
        Sheet.text(line.about().sender()),
        Sheet.text(line.area() == 0 ? "" : String.valueOf(line.area())),
        new Cell.Day(line.days().received()),
        line.days().closed() == null ? Sheet.text("") : new Cell.Day(line.days().closed()),
        Sheet.text(said("assessment.state.", line.state()) + choice(line)),
        Sheet.text(said("opinions.recommendation.", line.recommendation())),
        Sheet.text(decided(line)),
        Sheet.text(results(line)),
        Sheet.text(line.cost() == null ? "" : line.cost().toString()));
  }

  private static List<Cell> row(BoardEdition.Call call) {
    return List.of(
        Sheet.text(call.title()),
        Sheet.text(call.source()),
        new Cell.Day(call.opens()),
        new Cell.Day(call.closes()));
  }

  private String choice(BoardLine line) {
    return line.choice() == null ? "" : ", " + said("assessment.choice.", line.choice());
  }

  private String decided(BoardLine line) {
    return line.decisions().stream()
        .map(one ->
            "%s: %s, %s, %s"
                .formatted(
                    said("requests.payer.", one.fund()),
                    said("requests.outcome.", one.outcome()),
                    one.amount().in(SWEDISH),
                    one.day()))
        .collect(Collectors.joining("\n"));
  }

  private String results(BoardLine line) {
    return line.results().stream().map(this::result).collect(Collectors.joining("\n"));
  }

  private String result(BoardLine.Result one) {
    var named = one.title() + ", " + one.number();
    return one.learnt().isBlank()
        ? named + ": " + say("registry.board.result.none")
        : named + ": " + one.learnt();
  }

  private String said(String beginning, @Nullable Enum<?> one) {
    return one == null ? "" : say(beginning + one.name());
  }

  private String say(String key) {
    return messages.getMessage(key, null, SWEDISH);
  }
}
