package se.regionsormland.portal.cases;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The region's answer: advice, not a decision. {@code measures} are ids of measures, or {@link
 * #fits} for "the intervention fits, no listed measure does". {@code measureWords} is what each of
 * them said on the day it was sent, in the same order; empty until then.
 */
public record AnswerSheet(
    String sentence,
    List<String> nextSteps,
    List<String> measures,
    List<String> measureWords,
    List<String> partners,
    String money,
    String obstacles,
    String person) {

  private static final String FITS = "insats-";
  private static final Pattern TABLE = Pattern.compile(FITS + "(\\d{1,3})");

  public AnswerSheet {
    nextSteps = List.copyOf(nextSteps);
    measures = List.copyOf(measures);
    measureWords = List.copyOf(measureWords);
    partners = List.copyOf(partners);
    if (!measureWords.isEmpty() && measureWords.size() != measures.size()) {
      throw new IllegalArgumentException("Each measure has its own words");
    }
  }

  /** Not sent yet. */
  public AnswerSheet(
      String sentence,
      List<String> nextSteps,
      List<String> measures,
      List<String> partners,
      String money,
      String obstacles,
      String person) {
    this(sentence, nextSteps, measures, List.of(), partners, money, obstacles, person);
  }

  /** "Passar insatsen, ingen listad åtgärd": the tables are examples, the strategy says. */
  public static String fits(int table) {
    return FITS + table;
  }

  /** The table of an intervention that fits; none, where it is a measure. */
  static OptionalInt table(String id) {
    var table = TABLE.matcher(id);
    return table.matches() ? OptionalInt.of(Integer.parseInt(table.group(1))) : OptionalInt.empty();
  }

  /** Whether the officers wrote the same, whatever the strategy's words were on the day. */
  public boolean says(AnswerSheet other) {
    return saying(List.of()).equals(other.saying(List.of()));
  }

  AnswerSheet saying(List<String> words) {
    return new AnswerSheet(
        sentence, nextSteps, measures, words, partners, money, obstacles, person);
  }
}
