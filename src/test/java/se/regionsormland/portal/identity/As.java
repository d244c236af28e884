package se.regionsormland.portal.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody who works at the region, for a request in a test or for a call to a facade. */
public final class As {

  private static final Instant FAR_AHEAD = Instant.parse("2200-01-01T00:00:00Z");

  private As() {}

  public static RequestPostProcessor officer() {
    return with(Role.OFFICER);
  }

  public static RequestPostProcessor assessor() {
    return with(Role.ASSESSOR);
  }

  public static RequestPostProcessor administrator() {
    return with(Role.ADMINISTRATOR);
  }

  public static RequestPostProcessor with(Role... roles) {
    return SecurityMockMvcRequestPostProcessors.authentication(who(principal(roles)));
  }

  /** The person behind {@link #with}: the same one each time for the same roles. */
  public static Viewer viewer(Role... roles) {
    return principal(roles).viewer();
  }

  /** Makes this thread's caller one with these roles; {@link #nobody} ends it. */
  public static Viewer signIn(Role... roles) {
    var principal = principal(roles);
    SecurityContextHolder.getContext().setAuthentication(who(principal));
    return principal.viewer();
  }

  public static void nobody() {
    SecurityContextHolder.clearContext();
  }

  /** She has proved who she is just now, whatever the test's clock says. */
  private static Authentication who(SignedIn principal) {
    return LastProof.of(principal, FAR_AHEAD);
  }

  private static SignedIn principal(Role... roles) {
    var name = List.of(roles).toString().toLowerCase(Locale.ROOT);
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new SignedIn(id, name, name, Set.of(roles));
  }
}
