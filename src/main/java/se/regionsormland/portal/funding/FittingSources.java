package se.regionsormland.portal.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.SwedishTime;

/** The sources that nothing known speaks against: those one can apply to now first. */
@Component
class FittingSources {

  private static final Comparator<FittingSource> SOONEST_THEN_SUREST =
      Comparator.comparing(FittingSource::timing)
          .thenComparing(FittingSources::nextDay)
          .thenComparing(Comparator.<FittingSource>comparingInt(one -> one.because().size()).reversed());

  private final Funding funding;
  private final MessageSource messages;

  FittingSources(Funding funding, MessageSource messages) {
    this.funding = funding;
    this.messages = messages;
  }

  List<FittingSource> of(MoneyQuestion asked, LocalDate today, Locale reader) {
    var speech = new Speech(messages, reader);
    var calls = funding.calls().filter(call -> !call.facts().excludes(asked)).toList();
    return funding.sources().stream()
        .filter(source -> source.facts().gives() != Gives.CONTACTS)
        .filter(source -> !source.facts().scope().excludes(asked))
        .map(source -> fit(source, next(source, calls, today), asked, today, speech))
        .sorted(SOONEST_THEN_SUREST)
        .toList();
  }

  private static @Nullable FundingCall next(
      FundingSource source, List<FundingCall> calls, LocalDate today) {
    return calls.stream()
        .filter(call -> call.from().slug().equals(source.slug()))
        .filter(call -> call.timing(today) != Timing.PAST)
        .min(Comparator.comparing((FundingCall call) -> call.timing(today))
            .thenComparing(call -> dayOf(call, today)))
        .orElse(null);
  }

  private static FittingSource fit(
      FundingSource source,
      @Nullable FundingCall call,
      MoneyQuestion asked,
      LocalDate today,
      Speech speech) {
    var scope = call == null ? source.facts().scope() : call.scope();
    var reasons = FitReasons.of(asked, scope, call, speech);
    var when = when(source, call, today, speech);
    var provenance = call == null ? source.facts().provenance() : call.facts().provenance();
    var checked = checked(provenance, today, speech);
    var share = call == null ? source.facts().share() : call.share();
    var line =
        Stream.of(
                Stream.of(speech.say("fit.line", source.name()), source.facts().fits()),
                reasons.because().stream(),
                Stream.of(speech.say("fit.share", share), when, checked))
            .flatMap(parts -> parts)
            .filter(part -> !part.isEmpty())
            .map(Speech::sentence)
            .collect(Collectors.joining(" "));
    return new FittingSource(
        source,
        call,
        timing(source, call, today),
        reasons.because(),
        reasons.toCheck(),
        when,
        checked,
        line);
  }

  private static Timing timing(
      FundingSource source, @Nullable FundingCall call, LocalDate today) {
    if (call != null) {
      return call.timing(today);
    }
    return source.facts().running() ? Timing.RUNNING : Timing.UNKNOWN;
  }

  private static String when(
      FundingSource source, @Nullable FundingCall call, LocalDate today, Speech speech) {
    if (call == null) {
      return speech.say("when." + timing(source, null, today));
    }
    return speech.say(
        "when." + call.timing(today),
        SwedishTime.longDate(call.opens(), speech.reader()),
        SwedishTime.longDate(call.closes(), speech.reader()),
        call.title());
  }

  private static String checked(Provenance from, LocalDate today, Speech speech) {
    if (from.lastChecked() == null) {
      return speech.say("not-checked");
    }
    var day = SwedishTime.longDate(from.lastChecked(), speech.reader());
    return from.isOld(today)
        ? speech.say("checked", day) + " " + speech.say("old")
        : speech.say("checked", day);
  }

  private static LocalDate nextDay(FittingSource fit) {
    if (fit.call() == null) {
      return LocalDate.MAX;
    }
    return fit.timing() == Timing.UPCOMING ? fit.call().opens() : fit.call().closes();
  }

  private static LocalDate dayOf(FundingCall call, LocalDate today) {
    return call.timing(today) == Timing.UPCOMING ? call.opens() : call.closes();
  }
}
