package se.regionsormland.portal.completion.event;

import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;

/** A sender who was waited for is so no more; {@code sent}: she has completed it. */
public record CompletionEnded(Subject subject, boolean sent, DoneBy by) {}
