package se.regionsormland.portal.opinions;

/** What a member says to a question. {@code cannotTell} is an answer, with words or without. */
public record Answer(String words, boolean cannotTell) {

  public static final Answer NONE = new Answer("", false);

  public boolean isGiven() {
    return cannotTell || !words.isBlank();
  }
}
