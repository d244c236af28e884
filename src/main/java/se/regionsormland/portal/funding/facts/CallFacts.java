package se.regionsormland.portal.funding.facts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a call. Both days are inside it. {@code smallest} and {@code largest} are the
 * project's whole cost, in kronor.
 */
@Embeddable
public record CallFacts(
    String title,
    LocalDate opens,
    LocalDate closes,
    @Nullable Long smallest,
    @Nullable Long largest,
    String share,
    @Embedded Scope scope,
    @Embedded Provenance provenance) {

  public CallFacts with(Provenance checked) {
    return new CallFacts(title, opens, closes, smallest, largest, share, scope, checked);
  }

  /** Whether the cost is known and outside the limits. */
  public boolean excludes(MoneyQuestion asked) {
    var total = asked.total();
    return total != null
        && ((smallest != null && total < smallest) || (largest != null && total > largest));
  }
}
