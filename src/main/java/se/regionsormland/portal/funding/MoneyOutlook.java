package se.regionsormland.portal.funding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about the money: ceilings and possibilities, never a promise. {@code sum} and
 * {@code frame} are sentences; the sum is missing when the total is not known, the frame when the
 * area is not. {@code elsewhere} is what the other EU money that was named pays, or nothing.
 */
public record MoneyOutlook(
    String sentence,
    String elsewhere,
    List<String> sources,
    @Nullable String sum,
    @Nullable String frame,
    List<RuleWords> notes,
    List<FittingSource> fits) {

  /** Where nothing could be said. */
  public static final MoneyOutlook NONE =
      new MoneyOutlook("", "", List.of(), null, null, List.of(), List.of());

  public MoneyOutlook {
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    fits = List.copyOf(fits);
  }

  public boolean isEmpty() {
    return sentence.isEmpty();
  }

  /** The first of those that fit. */
  public List<FittingSource> first(int most) {
    return fits.stream().limit(most).toList();
  }

  /** Sentences that each hold on their own. */
  public List<String> lines(int mostSources) {
    var figures = Stream.of(sum, frame).flatMap(Stream::ofNullable);
    return sum == null
        ? sourceLines(mostSources).toList()
        : Stream.concat(figures, sourceLines(mostSources)).toList();
  }

  private Stream<String> sourceLines(int most) {
    return first(most).stream().map(FittingSource::line);
  }
}
