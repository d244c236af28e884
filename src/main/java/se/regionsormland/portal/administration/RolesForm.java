package se.regionsormland.portal.administration;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.identity.Role;

record RolesForm(@Nullable List<String> roles) {

  static RolesForm of(List<Role> roles) {
    return new RolesForm(roles.stream().map(Role::name).toList());
  }

  Set<Role> chosenRoles() {
    return RoleChoices.chosen(roles);
  }
}
