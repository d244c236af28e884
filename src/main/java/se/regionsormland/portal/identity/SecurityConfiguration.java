package se.regionsormland.portal.identity;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import se.regionsormland.portal.identity.session.SessionLife;

/**
 * Who may do what stands on each handler; a handler that says nothing is denied. Headers are
 * written further out ({@code web}), so that every response has them.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

  static final String SIGN_IN = "/logga-in";
  static final String SIGN_OUT = "/logga-ut";

  private static final int SALT_BYTES = 16;

  /** OWASP's number for PBKDF2 with SHA-512. */
  private static final int ROUNDS = 210_000;

  /** Any step of it: each carries on what was on its way. */
  static boolean isSignIn(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.equals(SIGN_IN) || path.startsWith(SIGN_IN + "/");
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      HandlerAccess access,
      SignInPage signIn,
      ProviderSignOut signOut,
      Refusal refusal,
      Clock clock)
      throws Exception {
    return http.authorizeHttpRequests(all -> all.anyRequest().access(access))
        .headers(HeadersConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .csrf(csrf ->
            csrf.csrfTokenRepository(new CsrfCookie())
                .ignoringRequestMatchers(access::needsNoToken))
        .addFilterBefore(new SessionLife(clock), SecurityContextHolderFilter.class)
        .logout(logout ->
            logout.logoutUrl(SIGN_OUT).addLogoutHandler(signOut).logoutSuccessHandler(signOut))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(signIn::show).accessDeniedHandler(refusal))
        .build();
  }

  /**
   * Long passwords count in full (bcrypt would refuse more than 72 bytes). Each hash names its
   * number of rounds, so that another number keeps the passwords that were chosen before.
   */
  @Bean
  PasswordHashing passwordEncoder(
      @Value("${portal.password-rounds:" + ROUNDS + "}") int rounds,
      @Value("${portal.password-wait:2s}") Duration wait) {
    var encoders =
        IntStream.of(ROUNDS, rounds)
            .distinct()
            .boxed()
            .collect(
                Collectors.toMap(SecurityConfiguration::nameOf, SecurityConfiguration::pbkdf2));
    return new PasswordHashing(new DelegatingPasswordEncoder(nameOf(rounds), encoders), wait);
  }

  private static String nameOf(int rounds) {
    return "pbkdf2-sha512-" + rounds;
  }

  private static PasswordEncoder pbkdf2(int rounds) {
    return new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, PBKDF2WithHmacSHA512);
  }
}
