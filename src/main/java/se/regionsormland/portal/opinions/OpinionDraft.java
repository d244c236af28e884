package se.regionsormland.portal.opinions;

/** A member's own draft, as last saved. Version 0 is "nothing saved yet". */
public record OpinionDraft(OpinionAnswers answers, long version) {

  public static final OpinionDraft NONE = new OpinionDraft(OpinionAnswers.NONE, 0);

  public boolean isEmpty() {
    return version == 0;
  }
}
