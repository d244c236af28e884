package se.regionsormland.portal.funding.list;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.facts.Retirement;

/** What officers keep: never deleted, and counted so that nobody writes over another. */
@MappedSuperclass
abstract class Entry {

  private @Nullable Instant retiredAt;
  private @Nullable String retiredBy;
  @Version private @Nullable Long version;

  abstract String key();

  abstract Record facts();

  abstract void check(LocalDate today);

  void retire(Instant now, String by) {
    retiredAt = now;
    retiredBy = by;
  }

  void restore(Instant now) {
    retiredAt = null;
    retiredBy = null;
  }

  long version() {
    return version == null ? 0 : version;
  }

  @Nullable Retirement retirement() {
    return retiredAt == null || retiredBy == null ? null : new Retirement(retiredAt, retiredBy);
  }
}
