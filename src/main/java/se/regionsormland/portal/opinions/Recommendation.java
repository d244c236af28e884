package se.regionsormland.portal.opinions;

import java.util.Arrays;
import java.util.List;

/**
 * What the group recommends, never a decision. Inner words: what the sender reads is milder and
 * plainer.
 */
public enum Recommendation {
  GO_ON,
  DEVELOP,
  /** Somebody else can help better. */
  REFER,
  /** With another case. */
  TOGETHER,
  NOT_NOW,
  /** Tillstyrk: whoever decides should grant it. */
  ENDORSE,
  /** The conditions are said. */
  ENDORSE_ON_CONDITIONS,
  /** Something is missing, and can be made whole. */
  COMPLETE,
  WAIT,
  /** Avstyrk. */
  ADVISE_AGAINST;

  /** Those that are said of a request, or of an idea, in their order. */
  public static List<Recommendation> about(boolean request) {
    return Arrays.stream(values()).filter(one -> one.isOfRequests() == request).toList();
  }

  public boolean isOfRequests() {
    return switch (this) {
      case GO_ON, DEVELOP, REFER, TOGETHER, NOT_NOW -> false;
      case ENDORSE, ENDORSE_ON_CONDITIONS, COMPLETE, WAIT, ADVISE_AGAINST -> true;
    };
  }

  /** That it should get what it asks for; of an idea, that it should go on. */
  public boolean isFor() {
    return this == GO_ON || this == ENDORSE || this == ENDORSE_ON_CONDITIONS;
  }

  /** That it goes on, as it is or once it has been worked on. */
  public boolean isGoingOn() {
    return isFor() || this == DEVELOP;
  }
}
