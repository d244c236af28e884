package se.regionsormland.portal.records;

import java.util.UUID;
import se.regionsormland.portal.identity.Viewer;

/**
 * That a subject is open to somebody, as {@link RecordGuard} has said while one page was read: what
 * shows another part of it on that page is given this, and has nothing to ask again. Whatever
 * changes a subject takes none, and asks when its turn has come.
 */
public final class Opened {

  private final UUID subject;
  private final Viewer viewer;

  Opened(UUID subject, Viewer viewer) {
    this.subject = subject;
    this.viewer = viewer;
  }

  public UUID subject() {
    return subject;
  }

  public Viewer viewer() {
    return viewer;
  }
}
