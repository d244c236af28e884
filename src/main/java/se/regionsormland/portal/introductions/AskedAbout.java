package se.regionsormland.portal.introductions;

import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.introductions.event.About;
import se.regionsormland.portal.introductions.event.Party;

/** What somebody asks about, and the person behind it with her language. */
public record AskedAbout(Kind kind, UUID id, About about, Party owner, Locale language) {

  public enum Kind {
    IDEA,
    OFFER
  }

  /** What came to the region has a log; an offer has a history of its own. */
  boolean isCase() {
    return kind == Kind.IDEA;
  }

  /** Nobody can be written to who has no address. */
  public boolean canBeAsked() {
    return !owner.email().isBlank();
  }
}
