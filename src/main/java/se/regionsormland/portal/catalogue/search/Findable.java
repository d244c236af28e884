package se.regionsormland.portal.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.SearchHit.Kind;
import se.regionsormland.portal.catalogue.text.SwedishWords;
import se.regionsormland.portal.catalogue.text.Word;

/** Something that can be found: its words, and how much a word weighs by the place it has. */
record Findable(
    Kind kind, String key, double importance, List<List<Word>> texts, Map<String, Double> weights) {

  static final class Builder {
    private final SwedishWords reader;
    private final List<List<Word>> texts = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();

    Builder(SwedishWords reader) {
      this.reader = reader;
    }

    Builder with(double weight, String text) {
      var words = reader.read(text);
      texts.add(words);
      words.forEach(word -> weights.merge(word.lower(), weight, Math::max));
      return this;
    }

    Builder with(double weight, List<String> all) {
      all.forEach(text -> with(weight, text));
      return this;
    }

    Findable as(Kind kind, String key, double importance) {
      return new Findable(kind, key, importance, List.copyOf(texts), Map.copyOf(weights));
    }
  }

  /** Known by what it stands for: its words need not be compared. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Findable entry && kind == entry.kind && key.equals(entry.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Whether the words stand side by side somewhere, in any form. */
  boolean hasTogether(List<Word> words) {
    return texts.stream().anyMatch(text -> startOf(words, text) >= 0);
  }

  private static int startOf(List<Word> words, List<Word> text) {
    for (int at = 0; at + words.size() <= text.size(); at++) {
      if (begins(words, text.subList(at, text.size()))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean begins(List<Word> words, List<Word> text) {
    for (int at = 0; at < words.size(); at++) {
      if (!words.get(at).stem().equals(text.get(at).stem())) {
        return false;
      }
    }
    return true;
  }
}
