package se.regionsormland.portal.ideas;

/**
 * The secret of a letter that sends an idea: it shows that whoever has it reads what comes to the
 * address. It opens nothing before that.
 */
public record ConfirmToken(String value) {

  /** Where the letter leads. */
  public String page() {
    return "/fraga-regionen/bekrafta/" + value;
  }

  /** Nothing that could stand in a log. */
  @Override
  public String toString() {
    return "ConfirmToken";
  }
}
