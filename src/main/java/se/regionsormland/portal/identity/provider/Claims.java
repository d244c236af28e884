package se.regionsormland.portal.identity.provider;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import se.regionsormland.portal.shared.EmailAddress;

/** What is taken of an ID token whose signature, issuer, audience, time and nonce are right. */
record Claims(OidcIdToken token, ProviderSettings settings) {

  /** Time to come back from its page to ours. */
  private static final Duration JUST_NOW = Duration.ofMinutes(5);

  /** As long as a session's name may be. */
  private static final int LONGEST_NAME = 100;

  Person person() {
    return new Person(
        requireNonNull(token.getIssuer()).toString(),
        requireNonNull(token.getSubject()),
        username(),
        shown(token.getFullName(), username()),
        roles(),
        token.getTokenValue());
  }

  /** Only ever shown and written to: who she is, her subject says. */
  private String username() {
    return Stream.of(token.getEmail(), token.getPreferredUsername(), token.getSubject())
        .map(EmailAddress::cleaned)
        .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME)
        .filter(name -> name.chars().noneMatch(Character::isISOControl))
        .findFirst()
        .orElseThrow(() -> new RefusedException(Refused.NOT_ITS_ANSWER));
  }

  private static String shown(@Nullable String name, String otherwise) {
    var line = name == null ? "" : name.replaceAll("\\p{Cntrl}", " ").strip();
    return line.isEmpty() || line.length() > LONGEST_NAME ? otherwise : line;
  }

  private Set<String> roles() {
    var values = values(settings.rolesClaim());
    return settings.roles().entrySet().stream()
        .filter(role -> role.getValue().stream().anyMatch(values::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean hasSecondStep() {
    var shown = new HashSet<>(values("amr"));
    shown.addAll(values("acr"));
    return settings.secondStep().isEmpty()
        || settings.secondStep().stream().anyMatch(shown::contains);
  }

  /** By the provider's clock alone: when it asked her, and when it said so. */
  boolean isAnew() {
    var asked = token.getAuthenticatedAt();
    var told = token.getIssuedAt();
    return asked != null && told != null && told.isBefore(asked.plus(JUST_NOW));
  }

  private List<String> values(String claim) {
    var value = token.hasClaim(claim) ? token.getClaim(claim) : inside(claim);
    return switch (value) {
      case String one -> List.of(one);
      case Collection<?> many -> many.stream().map(String::valueOf).toList();
      case null, default -> List.of();
    };
  }

  private @Nullable Object inside(String path) {
    Object value = token.getClaims();
    for (var step : path.split("\\.")) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value;
  }
}
