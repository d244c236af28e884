package se.regionsormland.portal.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.cases.AnswerPart.Line;
import se.regionsormland.portal.catalogue.Catalogue;

/** How an answer is filed, and how it is read: on every page and in the letter alike. */
@Component
public class AnswerWords {

  private final Catalogue catalogue;

  AnswerWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * With the strategy's words of today: so it is read from now on, whatever the strategy says
   * later.
   */
  public AnswerSheet filed(AnswerSheet sheet) {
    return sheet.saying(sheet.measures().stream().map(id -> said(id).text()).toList());
  }

  /** The parts that say something, in the answer's order; the sentence stands before them. */
  public List<AnswerPart> parts(AnswerSheet sheet) {
    return Stream.of(
            list("steps", plain(sheet.nextSteps())),
            list("measures", measures(sheet)),
            list("partners", plain(sheet.partners())),
            text("money", sheet.money()),
            text("obstacles", sheet.obstacles()),
            text("person", sheet.person()))
        .filter(part -> !part.lines().isEmpty())
        .toList();
  }

  private List<Line> measures(AnswerSheet sheet) {
    var filed = sheet.measureWords().isEmpty() ? filed(sheet) : sheet;
    return IntStream.range(0, filed.measures().size())
        .mapToObj(
            at -> new Line(filed.measureWords().get(at), said(filed.measures().get(at)).href()))
        .toList();
  }

  private Line said(String id) {
    var table = AnswerSheet.table(id);
    return (table.isPresent() ? intervention(table.getAsInt()) : measure(id))
        .orElseGet(() -> new Line(id + " (står inte i strategin)", null));
  }

  private Optional<Line> intervention(int table) {
    return catalogue
        .strategy()
        .intervention(table)
        .map(
            one -> new Line(one.name() + " (tabell " + table + ")", "/strategi/insatser/" + table));
  }

  private Optional<Line> measure(String id) {
    return catalogue
        .strategy()
        .measure(id)
        .map(one -> new Line(one.number() + " " + one.text(), "/strategi/atgarder/" + id));
  }

  private static AnswerPart list(String name, List<Line> lines) {
    return new AnswerPart(name, true, lines);
  }

  private static AnswerPart text(String name, @Nullable String words) {
    return new AnswerPart(name, false, words == null ? List.of() : plain(words.lines().toList()));
  }

  private static List<Line> plain(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Line(line, null))
        .toList();
  }
}
