package se.regionsormland.portal.retention;

import java.time.Instant;
import java.util.function.Consumer;

/** A module's part of the nightly work: its own things of one kind. */
public interface Erasing {

  Kept what();

  /**
   * In a transaction of its own.
   *
   * @param before what was last needed then or earlier goes
   */
  void erase(Instant before);

  static Erasing of(Kept what, Consumer<Instant> erasing) {
    return new Erasing() {
      @Override
      public Kept what() {
        return what;
      }

      @Override
      public void erase(Instant before) {
        erasing.accept(before);
      }
    };
  }
}
