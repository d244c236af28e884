package se.regionsormland.portal.cases.event;

import se.regionsormland.portal.cases.CaseAnswer;
import se.regionsormland.portal.records.Subject;

/** The region has answered; the answer says who did. */
public record CaseAnswered(Subject subject, CaseAnswer answer) {}
