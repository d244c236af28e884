package se.regionsormland.portal.identity.provider;

import java.io.Serializable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What the provider is asked, kept in the session until it answers: with the secrets that its
 * answer is known by.
 *
 * @param anew whether it is to ask her again although she is signed in there
 */
public record Question(OAuth2AuthorizationRequest request, boolean anew) implements Serializable {

  /** Where the browser goes. */
  public String address() {
    return request.getAuthorizationRequestUri();
  }

  @Override
  public String toString() {
    return "Question";
  }
}
