package se.regionsormland.portal.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the session remembers of an account. The name shown is the person's, not the user name. */
record SignedIn(UUID id, String username, String displayName, Set<Role> roles)
    implements UserDetails {

  private static final long serialVersionUID = 1L;

  Viewer viewer() {
    return new Viewer(id, displayName, roles);
  }

  @Override
  public Collection<SimpleGrantedAuthority> getAuthorities() {
    return roles.stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList();
  }

  /** The session holds none. */
  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getUsername() {
    return username;
  }
}
