package se.regionsormland.portal.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a letter tells. Its name is that of its template and its texts. Whom it goes to decides
 * whether it is sealed: all letters but those to the officers carry a link that opens something
 * without asking who it is.
 */
public enum LetterKind {
  DRAFT_SAVED(To.SENDER),
  CONFIRM_IDEA(To.SENDER),
  IDEA_RECEIVED(To.SENDER),
  QUESTION_ASKED(To.SENDER),
  ANSWER_DELAYED(To.SENDER),
  CLOCK_GOES_AGAIN(To.SENDER),
  IDEA_ANSWERED(To.SENDER),
  WATCH_CONFIRM(To.WATCHER),
  WATCH_NEWS(To.WATCHER),
  WATCH_RUNS_OUT(To.WATCHER),
  CONFIRM_INTRODUCTION(To.SENDER),
  INTRODUCTION_ASKED(To.SENDER),
  INTRODUCTION_MADE(To.SENDER),
  INTRODUCTION_DECLINED(To.SENDER),
  CONFIRM_OFFER(To.SENDER),
  OFFER_ENDS(To.SENDER),
  ACCOUNT_OPENED(To.ACCOUNT),
  PASSWORD_FORGOTTEN(To.ACCOUNT),
  OFFICERS_NEW_IDEA(To.OFFICERS),
  OFFICERS_WITHDRAWN(To.OFFICERS),
  OFFICERS_OWNER_CHOSE(To.OFFICERS),
  OFFICERS_DAY(To.OFFICERS);

  /**
   * As much as staff are told about a sealed letter: how many drafts there are is nobody's
   * business.
   */
  public enum To {
    SENDER,
    WATCHER,
    ACCOUNT,
    OFFICERS
  }

  private final To to;

  LetterKind(To to) {
    this.to = to;
  }

  static List<String> namesTo(To to) {
    return Arrays.stream(values()).filter(kind -> kind.to == to).map(Enum::name).toList();
  }

  public To to() {
    return to;
  }

  boolean isSealed() {
    return to != To.OFFICERS;
  }

  String textName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
