package se.regionsormland.portal.notification.post;

import java.util.Locale;

/**
 * What a letter tells. Its name is that of its texts, and of its template unless it shares one.
 * Whom it goes to decides whether it is sealed: all letters but those to officers and
 * administrators carry a link that opens something without asking who it is.
 */
public enum LetterKind {
  DRAFT_SAVED(To.SENDER),
  DRAFT_ENDS(To.SENDER),
  CONFIRM_IDEA(To.SENDER),
  IDEA_RECEIVED(To.SENDER),
  QUESTION_ASKED(To.SENDER),
  ANSWER_DELAYED(To.SENDER),
  CLOCK_GOES_AGAIN(To.SENDER),
  MEETING_MOVED(To.SENDER),
  IDEA_RELATED(To.SENDER),
  IDEA_DIVISION(To.SENDER),
  IDEA_COMPLETION(To.SENDER),
  IDEA_ANSWERED(To.SENDER),
  INTENT_CONFIRMED(To.SENDER, LetterKind.INTENT_NEWS),
  INTENT_DECLINED(To.SENDER, LetterKind.INTENT_NEWS),
  INTENT_ASKED_AGAIN(To.SENDER, LetterKind.INTENT_NEWS),
  PROJECT_MADE(To.SENDER),
  ADDRESS_CORRECTED(To.SENDER),
  NEW_LINK_TO_DRAFT(To.SENDER, LetterKind.NEW_LINK),
  NEW_LINK_TO_IDEA(To.SENDER, LetterKind.NEW_LINK),
  NEW_LINK_TO_OFFER(To.PARTNER, LetterKind.NEW_LINK),
  NEW_LINK_TO_WATCH(To.WATCHER, LetterKind.NEW_LINK),
  WATCH_CONFIRM(To.WATCHER),
  WATCH_NEWS(To.WATCHER),
  WATCH_RUNS_OUT(To.WATCHER),
  CONFIRM_INTRODUCTION(To.PARTNER),
  INTRODUCTION_ASKED(To.PARTNER),
  INTRODUCTION_MADE(To.PARTNER),
  INTRODUCTION_DECLINED(To.PARTNER),
  INTRODUCTION_ENDED(To.PARTNER),
  /** To who is to pay for a part of a request. */
  INTENT_ASKED(To.PARTNER),
  CONFIRM_OFFER(To.PARTNER),
  OFFER_SHOWN(To.PARTNER),
  OFFER_ENDS(To.PARTNER),
  ORGANISATION_ASKED(To.PARTNER),
  NAME_REFUSED(To.PARTNER),
  CONFIRM_CLAIM(To.PARTNER),
  CLAIM_ACCEPTED(To.PARTNER),
  CLAIM_REFUSED(To.PARTNER),
  PROFILE_ASKED(To.PARTNER),
  NEW_LINK_TO_PROFILE(To.PARTNER, LetterKind.NEW_LINK),
  CONFIRM_PLACE(To.PARTNER),
  MEETINGS_PROPOSED(To.PARTNER),
  MEETING_FELL(To.PARTNER),
  PLACE_TAKEN_AWAY(To.PARTNER),
  CONFERENCE_CANCELLED(To.PARTNER),
  MEETINGS_HELD(To.PARTNER),
  NEW_LINK_TO_PLACE(To.PARTNER, LetterKind.NEW_LINK),
  DATA_EXTRACT(To.PERSON),
  ACCOUNT_OPENED(To.ACCOUNT),
  PASSWORD_FORGOTTEN(To.ACCOUNT),
  FACTORS_RESET(To.ACCOUNT),
  ACCOUNT_CHANGED(To.ACCOUNT),
  OFFICERS_NEW_IDEA(To.OFFICERS),
  OFFICERS_WITHDRAWN(To.OFFICERS),
  OFFICERS_OWNER_CHOSE(To.OFFICERS),
  OFFICERS_DAY(To.OFFICERS),
  CHAINS_CHECKED(To.ADMINISTRATORS),
  CHAIN_BROKEN(To.ADMINISTRATORS),
  OWN_ROLES(To.ADMINISTRATORS);

  /**
   * As much as staff are told about a sealed letter: how many drafts there are is nobody's
   * business.
   */
  public enum To {
    SENDER,
    /** Who wants to meet somebody, or says what they offer and seek. */
    PARTNER,
    WATCHER,
    /** Who asked what the portal holds about her. */
    PERSON,
    ACCOUNT,
    OFFICERS,
    /** And who else looks after the portal. */
    ADMINISTRATORS
  }

  private static final String NEW_LINK = "new-link";
  private static final String INTENT_NEWS = "intent-news";

  private final To to;
  private final String template;

  LetterKind(To to) {
    this(to, "");
  }

  LetterKind(To to, String template) {
    this.to = to;
    this.template = template;
  }

  public To to() {
    return to;
  }

  /** About something that has come in to the region: kept as long as that is. */
  boolean isOfARecord() {
    return switch (this) {
      case DRAFT_SAVED, DRAFT_ENDS, NEW_LINK_TO_DRAFT, CONFIRM_IDEA -> false;
      case CONFIRM_INTRODUCTION, CONFIRM_OFFER, CONFIRM_CLAIM, CONFIRM_PLACE -> false;
      case WATCH_CONFIRM, WATCH_NEWS, WATCH_RUNS_OUT, NEW_LINK_TO_WATCH -> false;
      case ACCOUNT_OPENED, PASSWORD_FORGOTTEN, FACTORS_RESET -> false;
      case OFFICERS_DAY, ACCOUNT_CHANGED, OWN_ROLES, DATA_EXTRACT -> false;
      case IDEA_RECEIVED, QUESTION_ASKED, ANSWER_DELAYED, CLOCK_GOES_AGAIN -> true;
      case MEETING_MOVED, IDEA_RELATED, IDEA_DIVISION, IDEA_ANSWERED, PROJECT_MADE -> true;
      case INTENT_ASKED, INTENT_CONFIRMED, INTENT_DECLINED, INTENT_ASKED_AGAIN -> true;
      case IDEA_COMPLETION, ADDRESS_CORRECTED, NEW_LINK_TO_IDEA -> true;
      case INTRODUCTION_ASKED, INTRODUCTION_MADE, INTRODUCTION_DECLINED -> true;
      case INTRODUCTION_ENDED, OFFER_SHOWN, OFFER_ENDS, NEW_LINK_TO_OFFER -> true;
      case ORGANISATION_ASKED, NAME_REFUSED -> true;
      case CLAIM_ACCEPTED, CLAIM_REFUSED, PROFILE_ASKED, NEW_LINK_TO_PROFILE -> true;
      case MEETINGS_PROPOSED, MEETING_FELL, CONFERENCE_CANCELLED, NEW_LINK_TO_PLACE -> true;
      case PLACE_TAKEN_AWAY, MEETINGS_HELD -> true;
      case OFFICERS_NEW_IDEA, OFFICERS_WITHDRAWN, OFFICERS_OWNER_CHOSE -> true;
      case CHAINS_CHECKED, CHAIN_BROKEN -> true;
    };
  }

  boolean isSealed() {
    return to != To.OFFICERS && to != To.ADMINISTRATORS;
  }

  String template() {
    return template.isEmpty() ? textName() : template;
  }

  String textName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
