package se.regionsormland.portal.identity.provider;

import static java.util.Objects.requireNonNull;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.shared.Secret;

/**
 * The region's identity provider: authorization code with PKCE (RFC 7636), state and nonce. What
 * the second step is, is the provider's; the settings may say what its token must show of it.
 */
public final class Provider {

  private static final Logger log = LoggerFactory.getLogger(Provider.class);
  private static final String NONCE = "nonce";

  private final ProviderSettings settings;
  private final Discovery discovery;
  private final String home;
  private @Nullable Tokens tokens;

  Provider(ProviderSettings settings, String answersTo, String home) {
    this.settings = settings;
    this.discovery = new Discovery(settings, answersTo);
    this.home = home;
  }

  /**
   * What comes back from the provider in the browser's address.
   *
   * @param issuer where it says who it is (RFC 9207)
   */
  public record Answer(
      @Nullable String state,
      @Nullable String code,
      @Nullable String error,
      @Nullable String issuer) {}

  /**
   * @param anew asks her again although she is signed in there
   */
  public Question ask(boolean anew) {
    var registration = registration();
    var nonce = Secret.fresh();
    var request =
        OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri(
                requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
            .clientId(registration.getClientId())
            .redirectUri(registration.getRedirectUri())
            .scopes(registration.getScopes())
            .state(Secret.fresh())
            .attributes(all -> all.put(NONCE, nonce))
            .additionalParameters(all ->
                all.put(
                    NONCE,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(nonce))));
    if (anew) {
      request.additionalParameters(all -> all.putAll(Map.of("prompt", "login", "max_age", "0")));
    }
    OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
    return new Question(request.build(), anew);
  }

  /**
   * @throws RefusedException when it is no answer to that question, or not enough
   */
  public Person read(Question asked, Answer answer) {
    var claims = new Claims(token(asked.request(), answer), settings);
    if (!claims.hasSecondStep()) {
      throw new RefusedException(Refused.NO_SECOND_STEP);
    }
    if (asked.anew() && !claims.isAnew()) {
      throw new RefusedException(Refused.NOT_ANEW);
    }
    return claims.person();
  }

  private OidcIdToken token(OAuth2AuthorizationRequest asked, Answer answer) {
    boolean another = answer.issuer() != null && !settings.issuer().equals(answer.issuer());
    if (another || answer.state() == null || !answer.state().equals(asked.getState())) {
      throw new RefusedException(Refused.NOT_ITS_ANSWER);
    }
    if (answer.code() == null || answer.code().isBlank() || answer.error() != null) {
      throw new RefusedException(Refused.NO_ANSWER);
    }
    var response =
        OAuth2AuthorizationResponse.success(answer.code())
            .state(answer.state())
            .redirectUri(requireNonNull(asked.getRedirectUri()))
            .build();
    try {
      return tokens().take(new OAuth2AuthorizationExchange(asked, response));
    } catch (RuntimeException e) {
      throw refused(Refused.NOT_ITS_ANSWER, e);
    }
  }

  /** Where she signs out there too; empty where the provider has no such place. */
  public Optional<String> signOut(String idToken) {
    return Optional.ofNullable(
            registration()
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("end_session_endpoint"))
        .map(place ->
            UriComponentsBuilder.fromUriString(place.toString())
                .queryParam("id_token_hint", idToken)
                .queryParam("client_id", settings.clientId())
                .queryParam("post_logout_redirect_uri", "{home}")
                .encode()
                .buildAndExpand(home)
                .toUriString());
  }

  private ClientRegistration registration() {
    try {
      return discovery.registration();
    } catch (RuntimeException e) {
      throw refused(Refused.NO_ANSWER, e);
    }
  }

  private synchronized Tokens tokens() {
    if (tokens == null) {
      tokens = new Tokens(registration());
    }
    return tokens;
  }

  /** What is known of the provider is asked for anew the next time. The log has no words of it. */
  private RefusedException refused(Refused why, RuntimeException cause) {
    log.atWarn().setCause(cause).addKeyValue("why", why).log("The region's sign-in failed");
    discovery.forget();
    synchronized (this) {
      tokens = null;
    }
    return new RefusedException(why, cause);
  }
}
