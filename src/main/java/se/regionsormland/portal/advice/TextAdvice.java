package se.regionsormland.portal.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.RuleWords;

/** What else a text says, and what that makes one ask. */
public record TextAdvice(List<TextFact> facts, List<TextNote> notes) {

  public static final TextAdvice NONE = new TextAdvice(List.of(), List.of());

  public TextAdvice {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }

  public boolean isEmpty() {
    return facts.isEmpty() && notes.isEmpty();
  }

  /**
   * What may stand in the way. Each holds on its own, so that it can be put in an answer; what was
   * only hard to read is none.
   */
  public List<String> sentences() {
    return notes.stream()
        .filter(note -> note.isAboutTheIdea() && !note.unclear())
        .map(TextNote::text)
        .distinct()
        .toList();
  }

  /** Something that was read: what it is by key, what was understood, and her own words for it. */
  public record TextFact(String key, String value, String words) {

    /** Nothing is gained by saying it twice. */
    public boolean isAsWritten() {
      return value.equalsIgnoreCase(words);
    }
  }

  /**
   * Something to think of, never a verdict: what is asked or told, and the rule it comes from. What
   * is {@code unclear} asks its writer what she meant, and is no obstacle to anything; {@code
   * cost}: the field for what it all costs is the answer.
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
}
