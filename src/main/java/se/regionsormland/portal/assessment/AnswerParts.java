package se.regionsormland.portal.assessment;

import java.util.List;
import java.util.stream.Stream;
import se.regionsormland.portal.ideas.AnswerSheet;

/**
 * The answer while it is written. Nothing is in it that an officer did not tick or write; {@code
 * measures} holds ids of measures, or {@link #fits} for an intervention without a listed measure.
 */
public record AnswerParts(
    String sentence,
    List<String> nextSteps,
    List<String> measures,
    List<String> partners,
    String otherPartners,
    List<String> moneyLines,
    String money,
    String obstacles,
    String person) {

  private static final String FITS = "insats-";

  public AnswerParts {
    nextSteps = List.copyOf(nextSteps);
    measures = List.copyOf(measures);
    partners = List.copyOf(partners);
    moneyLines = List.copyOf(moneyLines);
  }

  /** "Passar insatsen, ingen listad åtgärd": the tables are examples, the strategy says. */
  public static String fits(int table) {
    return FITS + table;
  }

  /** What is filed and sent: the parts that were kept, without the empty ones. */
  public AnswerSheet sheet() {
    return new AnswerSheet(
        sentence.strip(),
        written(nextSteps.stream()),
        measures,
        written(Stream.concat(partners.stream(), otherPartners.lines())),
        String.join("\n", written(Stream.concat(moneyLines.stream(), money.lines()))),
        obstacles.strip(),
        person.strip());
  }

  private static List<String> written(Stream<String> parts) {
    return parts.map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
  }
}
