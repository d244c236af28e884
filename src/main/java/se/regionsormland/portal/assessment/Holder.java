package se.regionsormland.portal.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.identity.Viewer;

/** Whose a case is: an officer's, or nobody's yet. */
public record Holder(@Nullable UUID id, @Nullable String name) {

  public boolean isNobody() {
    return id == null;
  }

  public boolean is(Viewer viewer) {
    return viewer.id().equals(id);
  }
}
