package se.regionsormland.portal.identity.provider;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * A code for an ID token, verified by Spring Security: state, nonce, PKCE, signature, issuer,
 * audience, time. A key that is new is fetched when a token names it.
 */
final class Tokens {

  /** By the provider's own keys: a secret that two share signs for neither. */
  private static final Set<SignatureAlgorithm> SIGNED_BY =
      Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

  private final ClientRegistration registration;
  private final OidcAuthorizationCodeAuthenticationProvider exchange;

  Tokens(ClientRegistration registration) {
    this.registration = registration;
    this.exchange =
        new OidcAuthorizationCodeAuthenticationProvider(
            client(), asked -> new DefaultOidcUser(Set.of(), asked.getIdToken()));
    var decoder = decoder(registration);
    exchange.setJwtDecoderFactory(_ -> decoder);
  }

  OidcIdToken take(OAuth2AuthorizationExchange answered) {
    var who = exchange.authenticate(new OAuth2LoginAuthenticationToken(registration, answered));
    return ((OidcUser) requireNonNull(requireNonNull(who).getPrincipal())).getIdToken();
  }

  private static RestClientAuthorizationCodeTokenResponseClient client() {
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(
        RestClient.builder()
            .requestFactory(Discovery.connections())
            .configureMessageConverters(all ->
                all.registerDefaults()
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return client;
  }

  private static JwtDecoder decoder(ClientRegistration registration) {
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(
                requireNonNull(registration.getProviderDetails().getJwkSetUri()))
            .jwsAlgorithms(all -> all.addAll(SIGNED_BY))
            .restOperations(new RestTemplate(Discovery.connections()))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
    decoder.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    return decoder;
  }
}
