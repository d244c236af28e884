package se.regionsormland.portal.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.finder.FinderIndex;
import se.regionsormland.portal.catalogue.finder.Lexicon;
import se.regionsormland.portal.catalogue.text.SwedishWords;

/** From a text in one's own words to the parts of the strategy it serves. Keeps no text. */
@Component
public class Finder {

  private final Catalogue catalogue;
  private final Lexicon lexicon;
  private final SwedishWords words;
  private volatile CompletableFuture<FinderIndex> index;

  Finder(
      Catalogue catalogue,
      SwedishWords words,
      @Value("${portal.lexicon-file:classpath:db/strategy/lexicon.yaml}") Resource lexicon) {
    this.catalogue = catalogue;
    this.words = words;
    this.lexicon = read(lexicon);
    this.index = build(catalogue.strategy());
  }

  /** {@code limit} caps the measures; at most three interventions, areas that are worth a look. */
  public Suggestions find(String text, int limit) {
    return current().find(text, limit);
  }

  private FinderIndex current() {
    var strategy = catalogue.strategy();
    if (!index.join().isOf(strategy)) {
      index = build(strategy);
    }
    return index.join();
  }

  /** Beside the start: learning takes a second or two, and nobody asks in the first. */
  private CompletableFuture<FinderIndex> build(Strategy strategy) {
    return CompletableFuture.supplyAsync(() -> FinderIndex.of(strategy, lexicon, words));
  }

  private static Lexicon read(Resource file) {
    try {
      return Lexicon.read(file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
