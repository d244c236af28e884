package se.regionsormland.portal.funding.fit;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FittingSource;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.Timing;
import se.regionsormland.portal.funding.facts.MoneyQuestion;
import se.regionsormland.portal.funding.file.Speech;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * Puts into words how a source, and its next call if one is known, fits what was asked; {@code
 * named} by who asks. {@code closed} is the last day of the latest call that is over.
 */
record Fitting(
    FundingSource source,
    @Nullable FundingCall call,
    @Nullable LocalDate closed,
    boolean named,
    LocalDate today,
    Speech speech) {

  FittingSource to(MoneyQuestion asked) {
    var scope = call == null ? source.facts().scope() : call.scope();
    var reasons = FitReasons.of(asked, scope, source.facts().niche(), call, speech);
    if (named) {
      reasons.because().addFirst(speech.say("fit.named"));
    }
    if (!source.facts().inStrategy()) {
      reasons.because().add(speech.say("own"));
    }
    return new FittingSource(
        source,
        call,
        timing(),
        reasons.because(),
        reasons.toCheck(),
        when(),
        starts(),
        checked(),
        line(reasons));
  }

  private Timing timing() {
    if (call != null) {
      return call.timing(today);
    }
    return source.terms().running() ? Timing.RUNNING : Timing.UNKNOWN;
  }

  private String when() {
    var key = "when." + timing();
    if (call != null) {
      return speech.say(key, day(call.opens()), day(call.closes()));
    }
    return timing() == Timing.UNKNOWN && closed != null
        ? speech.say("when.closed", day(closed))
        : speech.say(key);
  }

  private String starts() {
    return speech.say("start." + source.terms().starts());
  }

  private String checked() {
    var from = call == null ? source.provenance() : call.provenance();
    var known = speech.say(from.howKnown(), from.day(speech.reader()));
    return from.isOld(today) ? known + " " + speech.say("old") : known;
  }

  private String line(FitReasons reasons) {
    var share = call == null ? source.terms().share() : call.share();
    var decides = source.terms().decides();
    return Stream.of(
            Stream.of(speech.say("fit.line", source.name()), source.facts().fits()),
            reasons.because().stream(),
            Stream.of(share.isEmpty() ? "" : speech.say("fit.share", share)),
            Stream.of(decides.isEmpty() ? "" : speech.say("fit.decides", decides)),
            Stream.of(starts(), when(), checked()))
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .map(Speech::sentence)
        .collect(Collectors.joining(" "));
  }

  private String day(LocalDate day) {
    return SwedishTime.longDate(day, speech.reader());
  }
}
