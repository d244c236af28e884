package se.regionsormland.portal.identity.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code portal.oidc}: nothing of it shows, and nobody is asked, where no issuer is named.
 *
 * @param issuer the provider's address, as its own metadata has it to the letter
 * @param clientSecret before the file, when both are given
 * @param rolesClaim in the ID token; a dot leads into an object, unless a claim has that very name
 * @param roles the values of that claim, by role: officer, assessor, administrator
 * @param secondStep what the token's {@code acr} or {@code amr} must hold one of; empty where the
 *     provider always asks for two steps
 */
@ConfigurationProperties("portal.oidc")
public record ProviderSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @Nullable String clientSecret,
    @Nullable Path clientSecretFile,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue Map<String, List<String>> roles,
    @DefaultValue Set<String> secondStep) {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  boolean isNamed() {
    return !issuer.isBlank();
  }

  /** Found out when the portal starts, not by the first who wants to sign in. */
  void check() {
    var address = URI.create(issuer);
    if (!"https".equals(address.getScheme()) && !HERE.contains(address.getHost())) {
      throw new IllegalStateException("portal.oidc.issuer must be an https address: " + issuer);
    }
    if (clientId.isBlank() || secret().isBlank()) {
      throw new IllegalStateException("portal.oidc.issuer is named without client-id and secret");
    }
    if (roles.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalStateException(
          "portal.oidc.roles names no role: nobody could sign in through " + issuer);
    }
  }

  String secret() {
    if (clientSecret != null && !clientSecret.isBlank()) {
      return clientSecret.strip();
    }
    try {
      return clientSecretFile == null ? "" : Files.readString(clientSecretFile).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "ProviderSettings[" + issuer + "]";
  }
}
