package se.regionsormland.portal.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer, as page and letter show it. {@code listed}: its lines are things beside each
 * other, not one text.
 */
public record AnswerPart(String name, boolean listed, List<Line> lines) {

  /** {@code href} leads to the strategy's own page, as long as it has one. */
  public record Line(String text, @Nullable String href) {}

  public AnswerPart {
    lines = List.copyOf(lines);
  }

  /** The key of a text. */
  public String heading() {
    return "cases.answer." + name;
  }

  /** As one text. */
  public String text() {
    return String.join("\n", lines.stream().map(Line::text).toList());
  }
}
