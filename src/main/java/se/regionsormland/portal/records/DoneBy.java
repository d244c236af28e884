package se.regionsormland.portal.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.identity.Viewer;

/** Who did it: the sender of an idea, somebody with an account, or the portal by itself. */
public record DoneBy(Kind kind, @Nullable UUID id, String name) {

  public enum Kind {
    SENDER,
    ACCOUNT,
    PORTAL
  }

  /** The sender has no account; her name stands in the case, not in the log. */
  public static DoneBy sender() {
    return new DoneBy(Kind.SENDER, null, "Avsändaren");
  }

  public static DoneBy portal() {
    return new DoneBy(Kind.PORTAL, null, "Projektporten");
  }

  public static DoneBy of(Viewer viewer) {
    return new DoneBy(Kind.ACCOUNT, viewer.id(), viewer.name());
  }
}
