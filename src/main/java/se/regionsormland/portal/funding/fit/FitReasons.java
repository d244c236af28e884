package se.regionsormland.portal.funding.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.funding.facts.MoneyQuestion;
import se.regionsormland.portal.funding.facts.Niche;
import se.regionsormland.portal.funding.facts.Scope;
import se.regionsormland.portal.funding.file.Speech;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Kronor;

/** Why a source may fit what was asked, and what is still to be asked. */
record FitReasons(List<String> because, List<String> toCheck) {

  static FitReasons of(
      MoneyQuestion asked, Scope scope, Niche niche, @Nullable FundingCall call, Speech speech) {
    var reasons = new FitReasons(new ArrayList<>(), new ArrayList<>());
    reasons.subject(asked, niche, speech);
    reasons.area(asked, scope, speech);
    reasons.place(asked, niche, speech);
    reasons.applicant(asked, scope, speech);
    reasons.kind(asked, scope, speech);
    if (call != null) {
      reasons.total(asked, call.facts(), speech);
    }
    return reasons;
  }

  private void subject(MoneyQuestion asked, Niche niche, Speech speech) {
    if (niche.isAbout(asked)) {
      because.add(speech.say("fit.subject"));
    }
  }

  private void place(MoneyQuestion asked, Niche niche, Speech speech) {
    if (!niche.places().isEmpty()) {
      (niche.isIn(asked) ? because : toCheck).add(speech.say("fit.place", niche.placesInWords()));
    }
  }

  private void area(MoneyQuestion asked, Scope scope, Speech speech) {
    if (asked.area() == null) {
      return;
    }
    if (!scope.areas().contains(asked.area())) {
      toCheck.add(speech.say("fit.area.unknown"));
    } else {
      because.add(speech.say("fit.area", asked.area()));
    }
  }

  private void applicant(MoneyQuestion asked, Scope scope, Speech speech) {
    if (scope.applicants().isEmpty()) {
      toCheck.add(speech.say("fit.applicant.unknown"));
    } else if (asked.applicant() == null || !scope.applicants().contains(asked.applicant())) {
      toCheck.add(speech.say("fit.applicant.only", names("applicant", scope.applicants(), speech)));
    } else {
      because.add(speech.say("fit.applicant." + asked.applicant()));
    }
  }

  private void kind(MoneyQuestion asked, Scope scope, Speech speech) {
    if (scope.kinds().isEmpty()) {
      return;
    }
    var names = names("kind", scope.kinds(), speech);
    boolean known = asked.kind() != null && asked.kind() != IdeaKind.NEED;
    (known ? because : toCheck).add(speech.say("fit.kind", names));
  }

  private void total(MoneyQuestion asked, CallFacts call, Speech speech) {
    if (call.smallest() == null && call.largest() == null) {
      return;
    }
    if (asked.total() == null) {
      toCheck.add(limits(call, speech));
    } else {
      because.add(speech.say("fit.total"));
    }
  }

  static String limits(CallFacts call, Speech speech) {
    if (call.smallest() == null && call.largest() != null) {
      return speech.say("limits.largest", Kronor.format(call.largest()));
    }
    if (call.smallest() != null && call.largest() == null) {
      return speech.say("limits.smallest", Kronor.format(call.smallest()));
    }
    return call.smallest() == null || call.largest() == null
        ? ""
        : speech.say("limits.both", Kronor.format(call.smallest()), Kronor.format(call.largest()));
  }

  private static <E extends Enum<E>> String names(String of, Set<E> ones, Speech speech) {
    return ones.stream()
        .sorted()
        .map(one -> speech.say(of + "." + one))
        .collect(Collectors.joining(", "));
  }
}
