package se.regionsormland.portal.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the answers change: of the sentences shipped with the portal and of the ideas sent latest,
 * only those that change; and of the text that was tried, if there was one.
 */
public record Preview(
    int sentences,
    List<ChangedAnswer> changedSentences,
    int ideas,
    List<ChangedAnswer> changedIdeas,
    @Nullable ChangedAnswer tried) {

  public Preview {
    changedSentences = List.copyOf(changedSentences);
    changedIdeas = List.copyOf(changedIdeas);
  }
}
