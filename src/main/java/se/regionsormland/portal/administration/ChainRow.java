package se.regionsormland.portal.administration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.trail.chain.ChainCheck;
import se.regionsormland.portal.trail.chain.ChainChecks.State;

/** A chain and what its last check saw; {@code fault} is the key of a sentence. */
record ChainRow(
    String name,
    String state,
    String colour,
    @Nullable ChainCheck check,
    String at,
    @Nullable String fault,
    String row,
    String from) {

  static ChainRow of(State state, Locale reader) {
    var check = state.last().orElse(null);
    var first = check == null ? null : check.first();
    return new ChainRow(
        state.chain(),
        check == null ? "never" : first == null ? "whole" : "broken",
        check == null ? "grey" : first == null ? "leaf" : "red",
        check,
        check == null ? "" : SwedishTime.dateAndTime(check.at()),
        first == null ? null : "trail.fault." + first.fault(),
        first == null ? "" : Long.toString(first.row()),
        first == null ? "" : SwedishTime.longDate(SwedishTime.dateOf(first.at()), reader));
  }
}
