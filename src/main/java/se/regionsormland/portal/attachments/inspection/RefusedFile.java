package se.regionsormland.portal.attachments.inspection;

import java.io.IOException;

/** Seen in the midst of reading: there is no need to read on. */
final class RefusedFile extends IOException {

  private static final long serialVersionUID = 1L;

  private final Refusal why;

  RefusedFile(Refusal why) {
    super(why.name());
    this.why = why;
  }

  Refusal why() {
    return why;
  }
}
