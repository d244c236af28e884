package se.regionsormland.portal.intents.event;

import java.util.UUID;
import se.regionsormland.portal.ideas.SenderReach;

/** Somebody who is to pay has said something, or is asked again: for the sender's letter. */
public record IntentNews(SenderReach.Reached to, UUID id, What what) {

  public enum What {
    CONFIRMED,
    DECLINED,
    /** What she had confirmed is not what it says now. */
    ASKED_AGAIN
  }
}
