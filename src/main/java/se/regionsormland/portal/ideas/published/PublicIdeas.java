package se.regionsormland.portal.ideas.published;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.rows.IdeasWithWords;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.shared.WordsAsked;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;
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
    var place = Place.read(after).orElse(null);
    var found = rows.find(filter, place, PAGE + 1);
    return slice(found.ideas(), place == null ? found : counted(filter));
  }

  /** As the first page counts them; the whole list by looking at one. */
  private PublicRows.Found counted(PublicIdeaFilter filter) {
    return rows.find(filter, null, filter.equals(PublicIdeaFilter.ALL) ? 1 : PAGE + 1);
  }

  /** Where nobody looked on, more than that many tens are certain. */
  static Slice<PublicIdea> slice(List<Placed<PublicIdea>> ideas, PublicRows.Found all) {
    int certain = all.beyond() ? Math.min((all.count() - 1) / 10 * 10, COUNTED) : all.count();
    return Slice.of(ideas, PAGE, certain, all.beyond());
  }

  /** The latest that became public and that {@code wanted} takes, first. */
  public List<ShownIdea> latest(PublicIdeaFilter filter, Predicate<PublicIdea> wanted, int limit) {
    return shown.latest(filter, wanted, limit);
  }

  /** Those that became public after the one time, up to the other, and still are. */
  public List<ShownIdea> shownBetween(Instant after, Instant until) {
    return shown.between(after, until);
  }

  public Optional<PublicIdea> find(String reference) {
    return withStrateg(reference).map(IdeaToTalkOf::idea);
  }

  public Optional<IdeaToTalkOf> withStrateg(String reference) {
    return rows.withReference(reference);
  }

  /** Those that share most with the text, best first; often none. */
  public List<SimilarIdea> similar(String text, int limit) {
    return similar.to(text, limit);
  }

  /** The newest for each question by its key, except one. */
  public Map<String, List<PublicIdea>> withWords(
      List<WordSearch> searches, Set<Municipality> near, String exceptReference) {
    var asked = new WordsAsked(searches, near);
    return withWords.amongPublic(asked, exceptReference, PublicRows::read);
  }

  /** Those that seek a partner, newest first; null means any area or municipality. */
  public List<PublicIdea> seekingPartners(
      @Nullable Integer area, @Nullable Municipality municipality, String words, int limit) {
    var filter = new PublicIdeaFilter(area, municipality, Need.PARTNER, words);
    return rows.find(filter, null, limit).ideas().stream().map(Placed::row).toList();
  }

  public IdeasOnMap onMap(int latest) {
    return shown.onMap(latest);
  }
}
