package se.regionsormland.portal.web;

import org.jspecify.annotations.Nullable;

/**
 * For a page where something may have been typed: the form it stands in, and the address that shows
 * the page again with it. Changing the language then loses nothing. In the model as {@code
 * keeping}. {@code action} is what the form does when the Enter key is pressed in it, where its
 * buttons say.
 */
public record Keeping(String form, String address, @Nullable String action) {

  public Keeping(String form, String address) {
    this(form, address, null);
  }
}
