package se.regionsormland.portal.trail.chain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All chains have been checked, in the transaction in which what was seen is kept. */
public record ChainsChecked(LocalDate day, List<Result> results) {

  public ChainsChecked {
    results = List.copyOf(results);
  }

  /** {@code before}: what the check before this one saw; null for the first. */
  public record Result(ChainCheck now, @Nullable ChainCheck before) {}

  public boolean areWhole() {
    return results.stream().allMatch(result -> result.now().isWhole());
  }
}
