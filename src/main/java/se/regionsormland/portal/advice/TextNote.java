package se.regionsormland.portal.advice;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.RuleWords;

/**
 * Something to think of, never a verdict: what is asked or told, and the rule it comes from. What
 * is {@code unclear} asks its writer what she meant, and is no obstacle to anything; {@code cost}:
 * the field for what it all costs is the answer.
 */
public record TextNote(
    boolean question, boolean unclear, boolean cost, String text, @Nullable RuleWords rule) {

  /**
   * Empty where no rule stands behind it; without a full stop, so that a sentence can end in it.
   */
  public String source() {
    var source = rule == null ? "" : rule.rule().source();
    return source.endsWith(".") ? source.substring(0, source.length() - 1) : source;
  }

  public boolean toBeChecked() {
    return rule != null && rule.rule().certainty().isToBeChecked();
  }

  /** Not about how the text is written, as that it holds a personal identity number. */
  boolean isAboutTheIdea() {
    return question || rule != null;
  }
}
