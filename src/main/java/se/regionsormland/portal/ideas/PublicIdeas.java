package se.regionsormland.portal.ideas;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.web.Slice;

/** The ideas that their owners let everybody see. */
@Service
@Transactional(readOnly = true)
public class PublicIdeas {

  static final int PAGE = 20;
  static final int COUNTED = 1000;

  private final PublicRows rows;
  private final ShownRows shown;
  private final SimilarIdeas similar;
  private final IdeasWithWords withWords;

  PublicIdeas(PublicRows rows, ShownRows shown, SimilarIdeas similar, IdeasWithWords withWords) {
    this.rows = rows;
    this.shown = shown;
    this.similar = similar;
    this.withWords = withWords;
  }

  /** Newest first; {@code after} is the {@code next} of the slice before. */
  public Slice<PublicIdea> list(PublicIdeaFilter filter, @Nullable String after) {
    var found = rows.list(filter, after, PAGE + 1);
    boolean more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    int count = rows.count(filter, COUNTED + 1);
    return new Slice<>(
        page, more ? page.getLast().reference() : null, Math.min(count, COUNTED), count > COUNTED);
  }

  /** The latest that became public, first. */
  public List<ShownIdea> latest(PublicIdeaFilter filter, int limit) {
    return shown.latest(filter, limit);
  }

  /** Those that became public after the one time, up to the other, and still are. */
  public List<ShownIdea> shownBetween(Instant after, Instant until) {
    return shown.between(after, until);
  }

  public Optional<PublicIdea> find(String reference) {
    return rows.withReference(reference);
  }

  /** Those that share most with the text, best first; often none. */
  public List<SimilarIdea> similar(String text, int limit) {
    return similar.to(text, limit);
  }

  /** The newest for each question by its key, except one. */
  public Map<String, List<PublicIdea>> withWords(
      List<WordSearch> searches, Set<Municipality> near, String exceptReference) {
    return withWords.amongPublic(searches, near, exceptReference);
  }

  /** Those that seek a partner, newest first; null means any area or municipality. */
  public List<PublicIdea> seekingPartners(
      @Nullable Integer area, @Nullable Municipality municipality, String words, int limit) {
    return rows.list(new PublicIdeaFilter(area, municipality, Need.PARTNER, words), null, limit);
  }
}
