package se.regionsormland.portal.funding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call, and when what is said of it last changed. */
public record DatedCall(FundingCall call, Instant changed) {

  public static DatedCall of(FundingCall call, @Nullable Instant change) {
    var published = call.publishedAt();
    return new DatedCall(call, change == null || change.isBefore(published) ? published : change);
  }
}
