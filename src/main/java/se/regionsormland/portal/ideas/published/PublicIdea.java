package se.regionsormland.portal.ideas.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.Excerpt;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;

/**
 * What everybody may read of an idea whose owner allowed it, and nothing else. Of places only the
 * municipalities: other places are free words, and the consent does not speak of them.
 */
public record PublicIdea(
    String reference,
    String title,
    String summary,
    Set<Municipality> municipalities,
    @Nullable IdeaKind kind,
    Set<Need> needs,
    LocalDate received,
    List<Integer> areas,
    boolean stopped) {

  private static final int BEGINNING = 300;

  public PublicIdea {
    municipalities = Set.copyOf(municipalities);
    needs = Set.copyOf(needs);
    areas = List.copyOf(areas);
  }

  /** Where, in one line; empty where nothing was said. */
  public String places() {
    return Municipality.inWords(municipalities);
  }

  /** How the summary begins, for a list. */
  public String beginning() {
    return Excerpt.of(summary, BEGINNING);
  }

  public List<Need> needsInOrder() {
    return needs.stream().sorted().toList();
  }
}
