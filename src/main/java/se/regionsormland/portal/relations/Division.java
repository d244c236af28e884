package se.regionsormland.portal.relations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;

/** That a sender was offered to divide her idea, and what she said: null until she has. */
public record Division(String reason, Relation.By offered, @Nullable Said said) {

  public record Said(boolean yes, Instant at) {

    /** In Sweden. */
    public LocalDate day() {
      return SwedishTime.dateOf(at);
    }
  }

  /** In Sweden. */
  public LocalDate day() {
    return SwedishTime.dateOf(offered.at());
  }

  public boolean isAccepted() {
    return said != null && said.yes();
  }
}
