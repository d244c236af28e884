package se.regionsormland.portal.funding.fit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.funding.FittingSource;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.Timing;
import se.regionsormland.portal.funding.facts.Gives;
import se.regionsormland.portal.funding.facts.MoneyQuestion;
import se.regionsormland.portal.funding.file.Speech;
import se.regionsormland.portal.funding.list.Funding;

/**
 * The sources that nothing known speaks against: those that she names herself first, then those one
 * can apply to now. About nothing nothing fits.
 */
@Component
class FittingSources {

  private static final Comparator<FittingSource> SOONEST_THEN_SUREST =
      Comparator.comparing(FittingSource::timing)
          .thenComparing(fit -> nextDay(fit.call(), fit.timing()))
          .thenComparingInt(fit -> -fit.because().size());

  private final MessageSource messages;

  FittingSources(MessageSource messages) {
    this.messages = messages;
  }

  /** {@code holding} are those there are. */
  List<FittingSource> of(
      Funding.Known holding, MoneyQuestion asked, LocalDate today, Locale reader) {
    var sources = holding.sources();
    var named =
        sources.stream()
            .filter(source -> source.isNamedIn(asked.words()))
            .collect(Collectors.toSet());
    if (named.isEmpty() && !asked.isAboutSomething()) {
      return List.of();
    }
    var speech = new Speech(messages, reader);
    var known = holding.calls();
    var calls =
        known.stream()
            .filter(call -> call.timing(today) != Timing.PAST)
            .filter(call -> !call.scope().excludes(asked) && !call.facts().excludes(asked))
            .toList();
    return sources.stream()
        .filter(source -> source.terms().gives() != Gives.CONTACTS)
        .filter(source -> named.contains(source) || !isExcluded(source, asked))
        .map(source ->
            new Fitting(
                    source,
                    next(source, calls, today),
                    lastClosed(source, known, today),
                    named.contains(source),
                    today,
                    speech)
                .to(asked))
        .sorted(
            Comparator.comparing((FittingSource fit) -> !named.contains(fit.source()))
                .thenComparing(fit -> !fit.source().facts().niche().isAbout(asked))
                .thenComparing(SOONEST_THEN_SUREST))
        .toList();
  }

  /** Her own words weigh more than the area that a computer found in them. */
  private static boolean isExcluded(FundingSource source, MoneyQuestion asked) {
    var facts = source.facts();
    return facts.niche().excludes(asked)
        || facts.scope().excludes(facts.niche().isAbout(asked) ? asked.inAnyArea() : asked);
  }

  private static @Nullable LocalDate lastClosed(
      FundingSource source, List<FundingCall> calls, LocalDate today) {
    return calls.stream()
        .filter(call -> call.from().slug().equals(source.slug()))
        .filter(call -> call.timing(today) == Timing.PAST)
        .map(FundingCall::closes)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable FundingCall next(
      FundingSource source, List<FundingCall> calls, LocalDate today) {
    return calls.stream()
        .filter(call -> call.from().slug().equals(source.slug()))
        .min(
            Comparator.comparing((FundingCall call) -> call.timing(today))
                .thenComparing(call -> nextDay(call, call.timing(today))))
        .orElse(null);
  }

  /** The day to mind: when it closes, or when it opens. */
  private static LocalDate nextDay(@Nullable FundingCall call, Timing timing) {
    if (call == null) {
      return LocalDate.MAX;
    }
    return timing == Timing.UPCOMING ? call.opens() : call.closes();
  }
}
