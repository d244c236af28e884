package se.regionsormland.portal.records;

/** What was done. Each has a text in the bundle: {@code records.act.<name>}. */
public enum Act {
  RECEIVED,
  REGISTERED_BY_HAND,
  TAKEN,
  RELEASED,
  /** To another officer. */
  HANDED_OVER,
  /** It belongs to another area than the portal read. */
  AREA_SAID,
  DIARY_NUMBER_NOTED,
  CASE_NAMED,
  NOTE_ADDED,
  PAUSED,
  RESUMED,
  /** Its letter did not arrive. */
  QUESTION_LOST,
  ANSWER_DRAFTED,
  ANSWERED,
  DELAY_TOLD,
  MEETING_MOVED,
  MEETING_SET,
  MEETING_CHANGED,
  MEETING_CANCELLED,
  PUT_ON_AGENDA,
  TAKEN_OFF_AGENDA,
  BETWEEN_MEETINGS,
  SETTLED_BETWEEN,
  MINUTES_SETTLED,
  /** The package for the archive was taken out. */
  ARCHIVED,
  OWNER_REPLIED,
  OWNER_CHOSE,
  WITHDRAWN,
  PLAN_SENT,
  /** A file of the sender's, by its number: what it is called stands in the case. */
  ATTACHMENT_ADDED,
  /** By somebody at the region. */
  ATTACHMENT_TAKEN,
  /** All that the sender sent, as one file, by somebody at the region. */
  PACK_TAKEN,
  /** A copy without what is marked was made for somebody who asked to see it. */
  DISCLOSED,
  DECISION_NOTED,
  PROJECT_MADE,
  PROJECT_TOLD,
  /** The formal demands on a request were ticked. */
  FORMAL_CHECKED,
  /** Which addresses is not said: a line is never rewritten. */
  ADDRESS_CORRECTED,
  SUMMARY_SHOWN,
  SUMMARY_HIDDEN,
  INTRODUCTION_ASKED,
  INTRODUCTION_MADE,
  INTRODUCTION_DECLINED,
  /** By the sender, about somebody at the region. */
  CONFLICT_REPORTED,
  CONFLICT_RAISED,
  CONFLICT_STANDS,
  CONFLICT_DENIED,
  RELATION_MADE,
  RELATION_TOLD,
  RELATION_SETTLED,
  RELATION_ENDED,
  /** To the sender: her idea may be two. */
  DIVISION_OFFERED,
  DIVISION_ACCEPTED,
  DIVISION_DECLINED,
  /** By the region: the sender is to complete it. */
  COMPLETION_ASKED,
  /** By the sender. */
  COMPLETION_SENT,
  /** Its day is over, and she is not waited for. */
  COMPLETION_LAPSED,
  COMPLETION_TAKEN_BACK,
  /** Somebody who is to pay was asked to confirm it; the sender may take that back. */
  INTENT_ASKED,
  INTENT_CANCELLED,
  /** By whoever has the letter; the line holds the fingerprint of what was shown. */
  INTENT_CONFIRMED,
  INTENT_DECLINED,
  /** Who looks at it was settled. */
  ASSIGNED,
  OPINION_GIVEN,
  /** In a member's name, as she said it. */
  OPINION_ENTERED,
  /** By herself; what she had said before is kept. */
  OPINION_CHANGED,
  /** The members' answers, by a decision on disposal. */
  OPINIONS_DISPOSED_OF,
  /** Somebody has said of herself that she has none. */
  NO_CONFLICT_SAID,
  PARTY_ADDED,
  STATEMENT_PROPOSED,
  STATEMENT_SENT_BACK,
  STATEMENT_CONFIRMED
}
