package se.regionsormland.portal.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made. The password is in the clear here and nowhere else; null where the person
 * is to choose one by a link.
 */
public record NewAccount(
    String username, String displayName, @Nullable String password, Set<Role> roles) {

  boolean hasPassword() {
    return password != null;
  }

  @Override
  public String toString() {
    return "NewAccount[" + roles + "]";
  }
}
