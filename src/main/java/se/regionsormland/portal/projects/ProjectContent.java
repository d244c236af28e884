package se.regionsormland.portal.projects;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Excerpt;
import se.regionsormland.portal.shared.Municipality;

/**
 * What an officer writes of a project. {@code number} is whoever granted it has given it. A year is
 * null where it is not known, {@code checkedOn} where nobody has compared it with the source;
 * {@code continues} is the slug of the project before it.
 */
public record ProjectContent(
    String title,
    String number,
    String owner,
    String partners,
    int area,
    Set<Municipality> municipalities,
    @Nullable Integer yearFrom,
    @Nullable Integer yearTo,
    String summary,
    String learnt,
    String source,
    @Nullable LocalDate checkedOn,
    @Nullable String continues) {

  private static final int BEGINNING = 300;

  public ProjectContent {
    municipalities = Set.copyOf(municipalities);
  }

  /** How the summary begins, for a list. */
  public String beginning() {
    return Excerpt.of(summary, BEGINNING);
  }
}
