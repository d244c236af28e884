package se.regionsormland.portal.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The trail as administrators read it. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class SecurityEvents {

  public static final int PAGE = 50;

  private final Rows rows;
  private final SecurityTrail trail;

  SecurityEvents(Rows rows, SecurityTrail trail) {
    this.rows = rows;
    this.trail = trail;
  }

  /**
   * Newest first, one more than a page where there are more.
   *
   * @param before where the page before ended; null for the first
   */
  public List<EventLine> of(EventFilter filter, @Nullable Long before) {
    trail.catchUp();
    return rows.before(before == null ? Long.MAX_VALUE : before, filter, PAGE + 1);
  }

  /** Of one kind; null for all. */
  public List<EventLine> before(@Nullable Long before, @Nullable EventKind kind) {
    return of(new EventFilter(kind, null), before);
  }
}
