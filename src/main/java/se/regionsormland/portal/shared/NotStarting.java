package se.regionsormland.portal.shared;

import org.jspecify.annotations.Nullable;

/** The portal does not start as it is set up: why, and what whoever runs it does about it. */
public class NotStarting extends RuntimeException {

  private final String remedy;

  public NotStarting(String why, String remedy, @Nullable Throwable cause) {
    super(why, cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
