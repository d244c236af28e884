package se.regionsormland.portal.meetings;

/** What is put on an agenda: a case by its reference. {@code length} is in minutes, 1 to 240. */
public record NewItem(String reference, Wanted wanted, int length) {

  /** What is taken up where nobody has said otherwise. */
  public static final int USUAL_LENGTH = 10;
}
