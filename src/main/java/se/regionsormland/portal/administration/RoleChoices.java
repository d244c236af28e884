package se.regionsormland.portal.administration;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.web.Option;

/** Roles as the boxes of a form. */
final class RoleChoices {

  private RoleChoices() {}

  static List<Option> options() {
    return Option.all(Role.values(), "identity.role.");
  }

  /** What is no role is no choice. */
  static Set<Role> chosen(@Nullable List<String> values) {
    var roles = EnumSet.noneOf(Role.class);
    if (values != null) {
      Arrays.stream(Role.values()).filter(role -> values.contains(role.name())).forEach(roles::add);
    }
    return roles;
  }
}
