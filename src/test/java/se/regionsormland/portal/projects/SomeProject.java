package se.regionsormland.portal.projects;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Sormland;

/** Projects as an officer might enter them, for tests. */
public final class SomeProject {

  private SomeProject() {}

  public static ProjectContent saying(String title, String summary) {
    return with(title, summary, 2022, 2023, null);
  }

  public static ProjectContent goingOnFrom(String slug, String title) {
    return with(title, "Fler dammar på fler platser.", 2024, 2026, slug);
  }

  public static ProjectContent running(String title, String summary) {
    return with(title, summary, 2026, 2028, null);
  }

  private static ProjectContent with(
      String title, String summary, int from, int to, @Nullable String continues) {
    return new ProjectContent(
        title,
        "",
        new ProjectContent.Who("Flens kommun", "Markägarna"),
        new ProjectContent.Where(5, Set.of(Sormland.FLEN)),
        new ProjectContent.Years(from, to),
        summary,
        "Markägarna ska vara med från första dagen.",
        new ProjectContent.Source("Slutrapporten", LocalDate.of(2027, 2, 1)),
        continues);
  }
}
