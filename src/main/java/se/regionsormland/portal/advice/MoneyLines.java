package se.regionsormland.portal.advice;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FittingSource;
import se.regionsormland.portal.funding.MoneyOutlook;

/**
 * What the first picture says of the money and no more: that part of it is kept by what is told to
 * it.
 */
public record MoneyLines(
    String sentence,
    @Nullable String sum,
    List<SourceLine> sources,
    @Nullable String frame,
    List<RuleLine> rules,
    List<String> from) {

  private static final int EXPLAINED = 4;
  private static final int NAMED = 3;

  static MoneyLines of(MoneyOutlook money) {
    return new MoneyLines(
        money.sentence(),
        money.sum(),
        money.first(EXPLAINED).stream().map(SourceLine::of).toList(),
        money.frame(),
        money.notes().stream()
            .map(note -> new RuleLine(note.text(), note.rule().source()))
            .toList(),
        money.sources());
  }

  public List<SourceLine> named() {
    return sources.stream().limit(NAMED).toList();
  }

  /** A source that may fit: how much, why and what nobody knows yet. */
  public record SourceLine(
      String slug,
      String name,
      String when,
      @Nullable String call,
      String share,
      String starts,
      String fits,
      String decides,
      List<String> reasons,
      String checked) {

    static SourceLine of(FittingSource fit) {
      var source = fit.source();
      return new SourceLine(
          source.slug(),
          source.name(),
          fit.when(),
          fit.call() == null ? null : fit.call().title(),
          fit.share(),
          fit.starts(),
          source.facts().fits(),
          source.terms().decides(),
          Stream.concat(fit.because().stream(), fit.toCheck().stream()).toList(),
          fit.checked());
    }
  }

  public record RuleLine(String text, String source) {}
}
