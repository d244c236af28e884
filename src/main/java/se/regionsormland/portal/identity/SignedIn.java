package se.regionsormland.portal.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the session remembers of an account. The name shown is the person's, not the user name. */
record SignedIn(UUID id, String username, String displayName, String passwordHash, Set<Role> roles)
    implements UserDetails {

  private static final long serialVersionUID = 1L;

  /** What the session keeps: the hash is needed once, when the password is compared. */
  SignedIn withoutPassword() {
    return new SignedIn(id, username, displayName, "", roles);
  }

  Viewer viewer() {
    return new Viewer(id, displayName, roles);
  }

  @Override
  public Collection<SimpleGrantedAuthority> getAuthorities() {
    return roles.stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList();
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return username;
  }
}
