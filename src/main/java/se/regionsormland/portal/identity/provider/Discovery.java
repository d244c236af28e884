package se.regionsormland.portal.identity.provider;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;

/**
 * The provider's addresses, by its own metadata: asked for when somebody first signs in, and again
 * after something went wrong. It never keeps anybody waiting for long.
 */
final class Discovery {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String METADATA = "/.well-known/openid-configuration";
  private static final ParameterizedTypeReference<Map<String, Object>> JSON =
      new ParameterizedTypeReference<>() {};

  private final ProviderSettings settings;
  private final String answersTo;
  private volatile @Nullable ClientRegistration known;

  Discovery(ProviderSettings settings, String answersTo) {
    this.settings = settings;
    this.answersTo = answersTo;
  }

  /** Follows no redirect: what is asked is asked of the provider that is named. */
  static JdkClientHttpRequestFactory connections() {
    var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    var connections = new JdkClientHttpRequestFactory(client);
    connections.setReadTimeout(PATIENCE);
    return connections;
  }

  ClientRegistration registration() {
    var found = known;
    if (found == null) {
      found = ask();
      known = found;
    }
    return found;
  }

  void forget() {
    known = null;
  }

  private ClientRegistration ask() {
    var metadata =
        RestClient.builder()
            .requestFactory(connections())
            .build()
            .get()
            .uri(settings.issuer().replaceFirst("/$", "") + METADATA)
            .retrieve()
            .body(JSON);
    if (metadata == null || !settings.issuer().equals(metadata.get("issuer"))) {
      throw new IllegalStateException("The provider's metadata is another issuer's");
    }
    return ClientRegistrations.fromOidcConfiguration(metadata)
        .registrationId("region")
        .clientId(settings.clientId())
        .clientSecret(settings.secret())
        .redirectUri(answersTo)
        .scope("openid", "profile", "email")
        .build();
  }
}
