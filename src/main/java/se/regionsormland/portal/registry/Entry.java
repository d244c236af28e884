package se.regionsormland.portal.registry;

import java.util.List;
import se.regionsormland.portal.records.Act;

/** What came in, went out or was made in a case. Its text is {@code registry.entry.<name>}. */
public enum Entry {
  IDEA(Way.IN),
  REQUEST(Way.IN),
  RECEIPT(Way.OUT),
  QUESTION(Way.OUT),
  REPLY(Way.IN),
  CLOCK(Way.OUT),
  DELAY(Way.OUT),
  MEETING_MOVED(Way.OUT),
  RELATED(Way.OUT),
  DIVISION(Way.OUT),
  DIVISION_ANSWER(Way.IN),
  COMPLETION_ASKED(Way.OUT),
  COMPLETION(Way.IN),
  INTENT(Way.IN),
  ANSWER(Way.OUT),
  PROJECT(Way.OUT),
  CHOICE(Way.IN),
  WITHDRAWAL(Way.IN),
  INTRODUCTION(Way.IN),
  CONFLICT_REPORT(Way.IN),
  CONFLICT(Way.MADE),
  STATEMENT(Way.MADE),
  SETTLED(Way.MADE),
  MINUTES(Way.MADE);

  /** To the region, from it, or settled within it (upprättad). */
  public enum Way {
    IN,
    OUT,
    MADE
  }

  private final Way way;

  Entry(Way way) {
    this.way = way;
  }

  public Way way() {
    return way;
  }

  /** What a line of the log tells of; the rest of the log is how the case was handled. */
  public static List<Entry> of(Act act) {
    return switch (act) {
      case RECEIVED -> List.of(IDEA, RECEIPT);
      // It came on another day than it was entered: that line is read by its own day.
      case REGISTERED_BY_HAND -> List.of(RECEIPT);
      case PAUSED -> List.of(QUESTION);
      case OWNER_REPLIED -> List.of(REPLY);
      case RESUMED -> List.of(CLOCK);
      case DELAY_TOLD -> List.of(DELAY);
      case MEETING_MOVED -> List.of(MEETING_MOVED);
      case RELATION_TOLD -> List.of(RELATED);
      case DIVISION_OFFERED -> List.of(DIVISION);
      case DIVISION_ACCEPTED, DIVISION_DECLINED -> List.of(DIVISION_ANSWER);
      case COMPLETION_ASKED -> List.of(COMPLETION_ASKED);
      case COMPLETION_SENT -> List.of(COMPLETION);
      case INTENT_CONFIRMED, INTENT_DECLINED -> List.of(INTENT);
      case ANSWERED -> List.of(ANSWER);
      case PROJECT_TOLD -> List.of(PROJECT);
      case OWNER_CHOSE -> List.of(CHOICE);
      case WITHDRAWN -> List.of(WITHDRAWAL);
      case INTRODUCTION_ASKED -> List.of(INTRODUCTION);
      case CONFLICT_REPORTED -> List.of(CONFLICT_REPORT);
      case CONFLICT_STANDS, CONFLICT_DENIED -> List.of(CONFLICT);
      case STATEMENT_CONFIRMED -> List.of(STATEMENT);
      case SETTLED_BETWEEN -> List.of(SETTLED);
      case MINUTES_SETTLED -> List.of(MINUTES);
      default -> List.of();
    };
  }
}
