package se.regionsormland.portal.completion.event;

import se.regionsormland.portal.records.Subject;

/** The sender is waited for, for this reason. */
public record CompletionAsked(Subject subject, String reason) {}
