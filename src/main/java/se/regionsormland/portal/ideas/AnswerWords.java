package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;

/** What the ids in an answer stand for, as a reader sees them. */
@Component
public class AnswerWords {

  private static final String FITS = "insats-";

  private final Catalogue catalogue;

  AnswerWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** {@code listed} is false for "the intervention fits, no listed measure does". */
  public record MeasureLine(String href, String number, String text, boolean listed) {}

  /** An id that the strategy no longer has is left out. */
  public List<MeasureLine> measures(AnswerSheet sheet) {
    return sheet.measures().stream().flatMap(id -> line(id).stream()).toList();
  }

  private Optional<MeasureLine> line(String id) {
    var strategy = catalogue.strategy();
    return Stream.of(id)
        .filter(one -> one.matches(FITS + "\\d{1,3}"))
        .map(one -> Integer.parseInt(one.substring(FITS.length())))
        .flatMap(table -> strategy.intervention(table).stream())
        .map(one ->
            new MeasureLine(
                "/strategi/insatser/" + one.table(), "" + one.table(), one.name(), false))
        .findFirst()
        .or(() -> measure(id));
  }

  private Optional<MeasureLine> measure(String id) {
    return catalogue
        .strategy()
        .measure(id)
        .map(one -> new MeasureLine("/strategi/atgarder/" + id, one.number(), one.text(), true));
  }
}
