package se.regionsormland.portal.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** When somebody last proved who she is, as her authentication has it. */
final class LastProof {

  /** For so long she is not asked again. */
  static final Duration HOLDS = Duration.ofMinutes(15);

  private static final String FACTOR = "SIGN_IN";

  private LastProof() {}

  /** Just now. */
  static Authentication of(SignedIn person, Instant now) {
    var proof = FactorGrantedAuthority.withFactor(FACTOR).issuedAt(now).build();
    List<GrantedAuthority> all =
        Stream.<GrantedAuthority>concat(person.getAuthorities().stream(), Stream.of(proof))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(person, null, all);
  }

  static boolean holds(Authentication who, Instant now) {
    return who.getAuthorities().stream()
        .filter(FactorGrantedAuthority.class::isInstance)
        .map(FactorGrantedAuthority.class::cast)
        .anyMatch(proof -> now.isBefore(proof.getIssuedAt().plus(HOLDS)));
  }
}
