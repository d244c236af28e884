package se.regionsormland.portal.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lexicon's file has: ways to speak of a table or a measure, or words of one theme. */
public record LexiconLine(
    @Nullable Integer table, @Nullable String measure, String about, List<String> says) {

  public LexiconLine {
    says = List.copyOf(says);
  }
}
