package se.regionsormland.portal.registry;

import java.io.IOException;
import java.io.OutputStream;

/** A package that somebody may have: what she has of it is written when she takes it. */
public final class TakenOut {

  private final Zipped zipped;

  TakenOut(Zipped zipped) {
    this.zipped = zipped;
  }

  public void writeTo(OutputStream to) throws IOException {
    zipped.writeTo(to);
  }
}
