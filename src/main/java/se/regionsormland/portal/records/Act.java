package se.regionsormland.portal.records;

/** What was done. Each has a text in the bundle: {@code records.act.<name>}. */
public enum Act {
  RECEIVED,
  REGISTERED_BY_HAND,
  TAKEN,
  RELEASED,
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
  OWNER_REPLIED,
  OWNER_CHOSE,
  WITHDRAWN,
  SUMMARY_SHOWN,
  SUMMARY_HIDDEN,
  INTRODUCTION_ASKED,
  INTRODUCTION_MADE,
  INTRODUCTION_DECLINED,
  CONFLICT_RAISED,
  CONFLICT_STANDS,
  CONFLICT_DENIED
}
