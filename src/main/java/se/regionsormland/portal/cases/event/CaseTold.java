package se.regionsormland.portal.cases.event;

import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.records.Subject;

/** The region has asked the sender something, or told of other dates: a letter is to say so. */
public record CaseTold(Subject subject, Exchange what) {}
