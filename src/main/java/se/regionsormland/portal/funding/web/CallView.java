package se.regionsormland.portal.funding.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.Timing;
import se.regionsormland.portal.shared.Kronor;

/** A call as a page shows it. */
record CallView(FundingCall call, Timing timing) {

  public String when() {
    return "funding.when." + timing;
  }

  /** The key of the words for the smallest and largest cost, if there is any limit. */
  public @Nullable String limits() {
    if (call.facts().smallest() != null) {
      return call.facts().largest() == null ? "funding.limits.smallest" : "funding.limits.both";
    }
    return call.facts().largest() == null ? null : "funding.limits.largest";
  }

  public String firstLimit() {
    var smallest = call.facts().smallest();
    return smallest == null ? largest() : Kronor.format(smallest);
  }

  public String largest() {
    var largest = call.facts().largest();
    return largest == null ? "" : Kronor.format(largest);
  }
}
