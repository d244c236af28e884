package se.regionsormland.portal.funding;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * Puts into words how a source, and its next call if one is known, fits what was asked; {@code
 * named} by who asks.
 */
record Fitting(
    FundingSource source,
    @Nullable FundingCall call,
    boolean named,
    LocalDate today,
    Speech speech) {

  FittingSource to(MoneyQuestion asked) {
    var scope = call == null ? source.facts().scope() : call.scope();
    var reasons = FitReasons.of(asked, scope, call, speech);
    if (named) {
      reasons.because().addFirst(speech.say("fit.named"));
    }
    return new FittingSource(
        source,
        call,
        timing(),
        reasons.because(),
        reasons.toCheck(),
        when(),
        checked(),
        line(reasons));
  }

  private Timing timing() {
    if (call != null) {
      return call.timing(today);
    }
    return source.facts().running() ? Timing.RUNNING : Timing.UNKNOWN;
  }

  private String when() {
    var key = "when." + timing();
    return call == null ? speech.say(key) : speech.say(key, day(call.opens()), day(call.closes()));
  }

  private String checked() {
    var from = call == null ? source.facts().provenance() : call.facts().provenance();
    if (from.lastChecked() == null) {
      return speech.say("not-checked");
    }
    var checked = speech.say("checked", day(from.lastChecked()));
    return from.isOld(today) ? checked + " " + speech.say("old") : checked;
  }

  private String line(FitReasons reasons) {
    var share = call == null ? source.facts().share() : call.share();
    return Stream.of(
            Stream.of(speech.say("fit.line", source.name()), source.facts().fits()),
            reasons.because().stream(),
            Stream.of(share.isEmpty() ? "" : speech.say("fit.share", share), when(), checked()))
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .map(Speech::sentence)
        .collect(Collectors.joining(" "));
  }

  private String day(LocalDate day) {
    return SwedishTime.longDate(day, speech.reader());
  }
}
