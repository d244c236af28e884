package se.regionsormland.portal.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.identity.Viewer;

/** Who did it: the sender of an idea, somebody with an account, or the portal by itself. */
public record Actor(Kind kind, @Nullable UUID id, String name) {

  public enum Kind {
    SENDER,
    ACCOUNT,
    PORTAL
  }

  /** The sender has no account; her name stands in the case, not in the diary. */
  public static Actor sender() {
    return new Actor(Kind.SENDER, null, "Avsändaren");
  }

  public static Actor portal() {
    return new Actor(Kind.PORTAL, null, "Projektporten");
  }

  public static Actor of(Viewer viewer) {
    return new Actor(Kind.ACCOUNT, viewer.id(), viewer.name());
  }
}
