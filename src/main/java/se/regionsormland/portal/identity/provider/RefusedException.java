package se.regionsormland.portal.identity.provider;

import org.jspecify.annotations.Nullable;

public class RefusedException extends RuntimeException {

  private final Refused why;

  public RefusedException(Refused why) {
    this(why, null);
  }

  RefusedException(Refused why, @Nullable Throwable cause) {
    super(why.name(), cause);
    this.why = why;
  }

  public Refused why() {
    return why;
  }
}
