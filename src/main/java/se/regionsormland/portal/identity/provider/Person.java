package se.regionsormland.portal.identity.provider;

import java.util.Set;

/**
 * Whom the provider has signed in.
 *
 * @param subject the provider's own name for her, which it never gives to another
 * @param username free to be anybody's: it is shown, and letters go there if it is an address
 * @param roles the settings' names of the roles that her claim gives her
 * @param idToken what she can be signed out by
 */
public record Person(
    String issuer,
    String subject,
    String username,
    String name,
    Set<String> roles,
    String idToken) {

  @Override
  public String toString() {
    return "Person";
  }
}
