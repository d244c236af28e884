package se.regionsormland.portal.projects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.Municipality.PlaceCount;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Slice;

/** The register of projects: everybody reads it, officers write in it. */
@Service
@Transactional(readOnly = true)
public class Projects {

  static final int PAGE = 20;
  static final int COUNTED = 1000;

  private final ProjectRows rows;
  private final ProjectWriter writer;
  private final SimilarProjects similar;

  Projects(ProjectRows rows, ProjectWriter writer, SimilarProjects similar) {
    this.rows = rows;
    this.writer = writer;
    this.similar = similar;
  }

  /** Newest first; {@code after} is the {@code next} of the slice before. */
  public Slice<Project> list(ProjectFilter filter, @Nullable String after) {
    var found = rows.list(filter, Place.read(after).orElse(null), PAGE + 1);
    return Slice.of(found, PAGE, rows.count(filter, COUNTED + 1), COUNTED);
  }

  /** How many, by area and municipality; in several, a project counts in each. */
  public List<PlaceCount> byPlace() {
    return rows.byPlace();
  }

  public Optional<Project> find(String slug) {
    return rows.withSlug(slug);
  }

  public List<Project> all(Collection<String> slugs) {
    return rows.withSlugs(slugs);
  }

  /** The project, those it goes on from, oldest first, and those that went on from it. */
  public List<Project> chainOf(String slug) {
    return rows.chainOf(slug);
  }

  /** Those that share most with the text, best first; null means that its area is unknown. */
  public List<SimilarProject> similar(String text, @Nullable Integer area, int limit) {
    return similar.to(text, area, limit);
  }

  /** The newest for each question by its key. */
  public Map<String, List<Project>> withWords(List<WordSearch> searches, Set<Municipality> near) {
    return similar.withWords(searches, near);
  }

  /** Every project's slug and name, as a project to go on from. */
  @ForOfficers
  public List<ProjectName> names() {
    return rows.names();
  }

  /**
   * Entered twice with the same id, it is one project.
   *
   * @return its slug
   */
  @ForOfficers
  @Transactional
  public String add(UUID id, ProjectContent content) {
    return writer.add(id, content);
  }

  /**
   * Over the version that the officer had before her.
   *
   * @return whether it was still that version
   */
  @ForOfficers
  @Transactional
  public boolean change(String slug, long version, ProjectContent content) {
    if (rows.withSlug(slug).isEmpty()) {
      throw new NotFound();
    }
    return writer.change(slug, version, content);
  }

  /** Whether the one would then go on from itself, at once or by way of others. */
  public boolean wouldGoRound(String slug, @Nullable String continues) {
    return continues != null
        && (continues.equals(slug)
            || rows.followersOf(slug).stream().anyMatch(one -> one.slug().equals(continues)));
  }
}
