package se.regionsormland.portal.funding.list;

import java.time.Instant;

/** One thing that was done to a source or a call. */
public record FundingHistoryLine(Instant at, String by, FundingAct act) {}
