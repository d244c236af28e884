package se.regionsormland.portal.identity;

import java.util.Set;
import java.util.UUID;

/** The signed-in person whom a page is made for. Every query of hers goes through this. */
public record Viewer(UUID id, String name, Set<Role> roles) {

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
