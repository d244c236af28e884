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
    Who who,
    Where where,
    Years years,
    String summary,
    String learnt,
    Source source,
    @Nullable String continues) {

  public record Who(String owner, String partners) {

    public static final Who NOBODY = new Who("", "");
  }

  public record Where(int area, Set<Municipality> municipalities) {

    public Where {
      municipalities = Set.copyOf(municipalities);
    }
  }

  public record Years(@Nullable Integer from, @Nullable Integer to) {}

  /** Where it stands, and when it was last compared with that. */
  public record Source(String text, @Nullable LocalDate checkedOn) {}

  private static final int BEGINNING = 300;

  /** How the summary begins, for a list. */
  public String beginning() {
    return Excerpt.of(summary, BEGINNING);
  }
}
