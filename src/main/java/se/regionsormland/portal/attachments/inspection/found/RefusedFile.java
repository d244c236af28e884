package se.regionsormland.portal.attachments.inspection.found;

import java.io.IOException;

/** Seen in the midst of reading: there is no need to read on. */
public final class RefusedFile extends IOException {

  private final Refusal why;

  public RefusedFile(Refusal why) {
    super(why.name());
    this.why = why;
  }

  public Refusal why() {
    return why;
  }
}
