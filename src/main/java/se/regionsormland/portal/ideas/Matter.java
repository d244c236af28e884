package se.regionsormland.portal.ideas;

/**
 * Something on an owner's page that she sees to elsewhere. {@code words} is the key of a text,
 * {@code path} where she sees to it; {@code told} is what the text is to tell, where it is
 * anything.
 */
public record Matter(String words, String path, String told) {

  public Matter(String words, String path) {
    this(words, path, "");
  }
}
