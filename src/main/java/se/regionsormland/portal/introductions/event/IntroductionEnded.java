package se.regionsormland.portal.introductions.event;

import java.util.Locale;
import java.util.UUID;

/** The owner will not answer; an offer has no reference. */
public record IntroductionEnded(
    UUID id, String reference, String askerEmail, Locale askerLanguage, Why why) {

  public enum Why {
    /** What it was about has been taken back. */
    GONE,
    /** The letter to the owner did not arrive. */
    NOT_REACHED
  }
}
