package se.regionsormland.portal.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that may fit: the reasons, what nobody knows yet, and when one can apply. {@code line}
 * says all of it in one paragraph.
 */
public record FittingSource(
    FundingSource source,
    @Nullable FundingCall call,
    Timing timing,
    List<String> because,
    List<String> toCheck,
    String when,
    String starts,
    String checked,
    String line) {

  public FittingSource {
    because = List.copyOf(because);
    toCheck = List.copyOf(toCheck);
  }

  public String share() {
    return call == null ? source.terms().share() : call.share();
  }
}
