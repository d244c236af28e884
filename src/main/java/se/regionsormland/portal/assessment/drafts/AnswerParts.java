package se.regionsormland.portal.assessment.drafts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.cases.AnswerSheet;

/**
 * The answer while it is written. Nothing is in it that an officer did not tick or write: what ends
 * in {@code Lines} is the machine's words, kept as they were. {@code measures} is as in {@link
 * AnswerSheet}.
 */
public record AnswerParts(
    String sentence,
    List<String> stepLines,
    List<String> nextSteps,
    List<String> measures,
    List<String> partners,
    String otherPartners,
    List<String> moneyLines,
    String money,
    List<String> obstacleLines,
    String obstacles,
    String person) {

  /** As many as have a field of their own. */
  public static final int STEPS = 3;

  public AnswerParts {
    stepLines = orNone(stepLines);
    nextSteps = orNone(nextSteps);
    measures = orNone(measures);
    partners = orNone(partners);
    moneyLines = orNone(moneyLines);
    obstacleLines = orNone(obstacleLines);
  }

  /** A draft that was saved before a part existed lacks it. */
  private static List<String> orNone(@Nullable List<String> lines) {
    return List.copyOf(Objects.requireNonNullElse(lines, List.of()));
  }

  /** Only whom to ring is there from the start. */
  public static AnswerParts begun(String person) {
    return new AnswerParts(
        "", List.of(), List.of(), List.of(), List.of(), "", List.of(), "", List.of(), "", person);
  }

  /** What is filed and sent: the parts that were kept, without the empty ones. */
  public AnswerSheet sheet() {
    return new AnswerSheet(
        sentence.strip(),
        steps(),
        measures,
        written(Stream.concat(partners.stream(), otherPartners.lines())),
        paragraph(moneyLines, money),
        paragraph(obstacleLines, obstacles),
        person.strip());
  }

  /** The machine's words that were kept as they were, in the order of the answer. */
  public List<String> machineLines() {
    return Stream.of(stepLines, moneyLines, obstacleLines).flatMap(List::stream).toList();
  }

  /** With a sentence more; what stands there stays. */
  public AnswerParts saying(String more) {
    return new AnswerParts(
        sentence.contains(more) ? sentence : (sentence.strip() + " " + more).strip(),
        stepLines,
        nextSteps,
        measures,
        partners,
        otherPartners,
        moneyLines,
        money,
        obstacleLines,
        obstacles,
        person);
  }

  /**
   * The kept lines become the officer's own words, to be changed; steps as far as there is room.
   */
  public AnswerParts inOwnWords() {
    var steps = steps();
    int room = Math.min(STEPS, steps.size());
    return new AnswerParts(
        sentence,
        steps.subList(room, steps.size()),
        steps.subList(0, room),
        measures,
        partners,
        otherPartners,
        List.of(),
        paragraph(moneyLines, money),
        List.of(),
        paragraph(obstacleLines, obstacles),
        person);
  }

  /** What an officer wrote to be done first comes first. */
  private List<String> steps() {
    return written(Stream.concat(nextSteps.stream(), stepLines.stream()));
  }

  private static String paragraph(List<String> kept, String own) {
    return String.join("\n", written(Stream.concat(kept.stream(), own.lines())));
  }

  private static List<String> written(Stream<String> parts) {
    return parts.map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
  }
}
