package se.regionsormland.portal.advice;

import java.util.List;

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
}
