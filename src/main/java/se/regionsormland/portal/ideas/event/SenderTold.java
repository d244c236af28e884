package se.regionsormland.portal.ideas.event;

import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.ideas.SenderReach;

/** The region has asked the sender something, or told her of other dates. For her letter. */
public record SenderTold(SenderReach.Reached to, Exchange what) {}
