package se.regionsormland.portal.keys;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;

/** For its holder: how many links open her page just now, and when anybody last came by one. */
public record LiveLinks(int count, @Nullable Instant lastOpened) {

  /** In Swedish time and the reader's language; empty before the first time. */
  public String lastTime(Locale reader) {
    return lastOpened == null ? "" : SwedishTime.longDateAndTime(lastOpened, reader);
  }
}
