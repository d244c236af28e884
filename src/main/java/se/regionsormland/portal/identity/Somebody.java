package se.regionsormland.portal.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import se.regionsormland.portal.web.FormMark;

/** Who a request is from, also where the filters have not come as far as to say "anonymous". */
final class Somebody {

  private static final Authentication ANONYMOUS =
      new AnonymousAuthenticationToken(
          "nobody", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

  private Somebody() {}

  static Authentication now() {
    var known = SecurityContextHolder.getContext().getAuthentication();
    return known == null ? ANONYMOUS : known;
  }

  static boolean isSignedIn() {
    return !(now() instanceof AnonymousAuthenticationToken);
  }

  /** Nobody where the portal does something by itself. */
  static @Nullable UUID id() {
    return now().getPrincipal() instanceof SignedIn person ? person.id() : null;
  }

  /** Her user name, or {@link FormMark#NOBODY}. */
  static String name() {
    return isSignedIn() ? now().getName() : FormMark.NOBODY;
  }
}
