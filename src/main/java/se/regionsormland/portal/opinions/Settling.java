package se.regionsormland.portal.opinions;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to look at a case from now on, and who no longer; {@code due} is the last day for all who
 * have not answered.
 */
public record Settling(Set<UUID> put, Set<UUID> taken, LocalDate due) {

  public Settling {
    put = Set.copyOf(put);
    taken = Set.copyOf(taken);
  }
}
