package se.regionsormland.portal.assessment.drafts;

import java.time.Instant;

/** The officers' draft of an answer, as last saved. */
public record AnswerDraft(AnswerParts parts, long version, Instant savedAt, String savedBy) {}
