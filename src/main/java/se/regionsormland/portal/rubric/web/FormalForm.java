package se.regionsormland.portal.rubric.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.rubric.FormalCheck;
import se.regionsormland.portal.rubric.FormalCheck.Ticked;
import se.regionsormland.portal.rubric.FormalFile;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.rubric.Rubric.FormalDemand;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedList;

/**
 * What an officer ticks, demand by demand in the rubric's order. {@code version} is the number of
 * the check that it was begun from. Nothing is ticked beforehand.
 */
record FormalForm(
    @Nullable String version, @Nullable List<String> outcomes, @Nullable List<String> words) {

  private static final int LONGEST = 500;

  /** The page asks of each field whether it is wrong, also of those that were not sent. */
  FormalForm {
    outcomes = TypedList.padded(outcomes, Rubric.MOST);
    words = TypedList.padded(words, Rubric.MOST);
  }

  static FormalForm of(FormalFile file) {
    var check = file.check();
    var demands = file.rubric().formal();
    return new FormalForm(
        String.valueOf(check == null ? 0 : check.number()),
        TypedList.of(demands.stream().map(one -> outcome(check, one))),
        TypedList.of(demands.stream().map(one -> words(check, one))));
  }

  private static @Nullable Ticked of(@Nullable FormalCheck check, FormalDemand demand) {
    return check == null ? null : check.ticked().get(demand.id());
  }

  private static String outcome(@Nullable FormalCheck check, FormalDemand demand) {
    var ticked = of(check, demand);
    return ticked == null ? "" : ticked.outcome().name();
  }

  private static String words(@Nullable FormalCheck check, FormalDemand demand) {
    var ticked = of(check, demand);
    return ticked == null ? "" : ticked.words();
  }

  /** The names of the demands that have been ticked otherwise meanwhile. */
  List<String> differing(FormalFile theirs) {
    var demands = theirs.rubric().formal();
    var check = theirs.check();
    var ids =
        Differing.keys(ticked(demands), check == null ? Map.<String, Ticked>of() : check.ticked());
    return demands.stream().filter(one -> ids.contains(one.id())).map(FormalDemand::name).toList();
  }

  void check(List<FormalDemand> demands, Errors errors) {
    for (int at = 1; at <= demands.size(); at++) {
      var outcome = outcome(at);
      if (outcome == null) {
        errors.rejectValue(
            "outcomes[" + at + "]",
            "rubric.formal.empty",
            new Object[] {demands.get(at - 1).name()},
            null);
      }
      complain(at, outcome, demands.get(at - 1), errors);
    }
  }

  private void complain(int at, @Nullable Outcome outcome, FormalDemand of, Errors errors) {
    var said = TypedList.text(words, at);
    if (said.length() > LONGEST) {
      errors.rejectValue("words[" + at + "]", "rubric.formal.long", new Object[] {of.name()}, null);
    }
    if (outcome == Outcome.NOT_MET && said.isEmpty()) {
      errors.rejectValue("words[" + at + "]", "rubric.formal.why", new Object[] {of.name()}, null);
    }
  }

  Map<String, Ticked> ticked(List<FormalDemand> demands) {
    var ticked = new HashMap<String, Ticked>();
    for (int at = 1; at <= demands.size(); at++) {
      var outcome = outcome(at);
      if (outcome != null) {
        ticked.put(demands.get(at - 1).id(), new Ticked(outcome, TypedList.text(words, at)));
      }
    }
    return ticked;
  }

  private @Nullable Outcome outcome(int at) {
    return Typed.one(Outcome.class, TypedList.text(outcomes, at)).orElse(null);
  }
}
