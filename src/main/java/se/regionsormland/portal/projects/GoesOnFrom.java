package se.regionsormland.portal.projects;

import java.util.Optional;
import java.util.UUID;
import se.regionsormland.portal.identity.Viewer;

/** Whoever knows which project a case builds on answers here. */
public interface GoesOnFrom {

  /** The project's slug; empty where nobody has said so, or where the viewer cannot read it. */
  Optional<String> project(UUID idea, Viewer viewer);
}
