package se.regionsormland.portal.offers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.shared.Municipality;

/**
 * What a reader asks for; null and empty ask for nothing. {@code confirmed}: only what the
 * organisation stands behind.
 */
public record OfferFilter(
    @Nullable Integer area,
    @Nullable Municipality municipality,
    @Nullable ActorType type,
    String words,
    boolean confirmed) {

  private static final int WORDS = 8;

  List<String> wordList() {
    return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .limit(WORDS)
        .toList();
  }

  public boolean asksForWords() {
    return !wordList().isEmpty();
  }
}
