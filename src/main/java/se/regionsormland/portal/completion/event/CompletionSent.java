package se.regionsormland.portal.completion.event;

import se.regionsormland.portal.records.Subject;

/** What it is about says something else from now on. */
public record CompletionSent(Subject subject) {}
