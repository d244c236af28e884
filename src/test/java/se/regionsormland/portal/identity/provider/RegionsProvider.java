package se.regionsormland.portal.identity.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An identity provider in the test's own process, on a port of its own: who is signed in there,
 * with what claims and which keys, is the test's to say.
 */
public final class RegionsProvider implements AutoCloseable {

  /** The portal of the tests: its settings name no address, and its port is any. */
  private static final String BACK = "http://localhost:0";

  /** Whom it has signed in. */
  public record There(String subject, Map<String, Object> claims) {}

  private final AnnotationConfigServletWebServerApplicationContext context =
      new AnnotationConfigServletWebServerApplicationContext();
  private volatile There who = new There("nobody", Map.of());
  private volatile boolean asksAnew = true;
  private volatile RSAKey signing = key();
  private volatile RSAKey published = signing;

  public RegionsProvider() {
    context.registerBean(RegionsProvider.class, () -> this);
    context.register(Server.class);
    context.refresh();
  }

  public String issuer() {
    return "http://127.0.0.1:" + context.getWebServer().getPort();
  }

  public void isSignedIn(String subject, Map<String, Object> claims) {
    who = new There(subject, claims);
  }

  /** Whether it asks who it is, when it is asked to. */
  public void asksAnew(boolean asks) {
    asksAnew = asks;
  }

  /** Its old key is gone. */
  public void rotate() {
    signing = key();
    published = signing;
  }

  /** What it signs with is not what it says it signs with. */
  public void signAsAnother() {
    signing = key();
  }

  public void signAsItself() {
    signing = published;
  }

  @Override
  public void close() {
    context.close();
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void claims(JwtEncodingContext token) {
    if (!OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
      return;
    }
    var asked =
        (OAuth2AuthorizationRequest)
            token.getAuthorization().getAttribute(OAuth2AuthorizationRequest.class.getName());
    boolean anew = asksAnew && "login".equals(asked.getAdditionalParameters().get("prompt"));
    var since = anew ? Instant.now() : Instant.now().minusSeconds(7200);
    token.getClaims().claim("auth_time", since.getEpochSecond());
    who.claims().forEach((name, value) -> token.getClaims().claim(name, value));
  }

  /** No component: the portal that is tested beside it does not take it for its own. */
  @EnableWebSecurity
  static class Server {

    @Bean
    TomcatServletWebServerFactory web() {
      var factory = new TomcatServletWebServerFactory(0);
      factory.setRegisterDefaultServlet(true); // filters alone answer nothing
      return factory;
    }

    @Bean
    DelegatingFilterProxyRegistrationBean security() {
      return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, RegionsProvider provider) throws Exception {
      return http.oauth2AuthorizationServer(server -> server.oidc(oidc -> {}))
          .authorizeHttpRequests(all -> all.anyRequest().authenticated())
          .csrf(csrf -> csrf.disable())
          .addFilterAfter(whoever(provider), SecurityContextHolderFilter.class)
          .build();
    }

    private static Filter whoever(RegionsProvider provider) {
      return new OncePerRequestFilter() {
        @Override
        protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
          if (request.getRequestURI().equals("/oauth2/authorize")) {
            SecurityContextHolder.getContext()
                .setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                        provider.who.subject(), "", List.of(whenever())));
          }
          chain.doFilter(request, response);
        }
      };
    }

    /** The server will not sign without a time; the one in the token is the test's. */
    private static FactorGrantedAuthority whenever() {
      return FactorGrantedAuthority.withFactor("ANY").issuedAt(Instant.now()).build();
    }

    @Bean
    RegisteredClientRepository clients() {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId("1")
              .clientId("projektporten")
              .clientSecret(secrets().encode("hemligheten"))
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(BACK + TheProvider.ANSWER)
              .postLogoutRedirectUri(BACK + "/")
              .scopes(all -> all.addAll(List.of("openid", "profile", "email")))
              .clientSettings(ClientSettings.builder().requireProofKey(true).build())
              .build());
    }

    /** As quick as it can be: what the portal's own costs is seen elsewhere. */
    @Bean
    PasswordEncoder secrets() {
      return new BCryptPasswordEncoder(4);
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }

    @Bean
    JWKSource<SecurityContext> keys(RegionsProvider provider) {
      return (selector, _) -> selector.select(new JWKSet(provider.published));
    }

    @Bean
    JwtEncoder signing(RegionsProvider provider) {
      return new NimbusJwtEncoder((selector, _) -> selector.select(new JWKSet(provider.signing)));
    }

    @Bean
    JwtDecoder reading(JWKSource<SecurityContext> keys, RegionsProvider provider) {
      return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(RegionsProvider provider) {
      return provider::claims;
    }
  }
}
