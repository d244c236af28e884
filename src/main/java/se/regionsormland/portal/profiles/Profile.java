package se.regionsormland.portal.profiles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's profile; {@code version} is the text that was before whoever changes it, {@code
 * confirmed} the day when somebody who represents it last said that it holds.
 */
public record Profile(
    String slug, long version, ProfileContent content, @Nullable LocalDate confirmed) {

  static Profile unwritten(String slug) {
    return new Profile(slug, 0, ProfileContent.EMPTY, null);
  }

  public boolean isPublic() {
    return confirmed != null;
  }
}
