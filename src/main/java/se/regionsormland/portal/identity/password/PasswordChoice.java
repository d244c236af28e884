package se.regionsormland.portal.identity.password;

import java.util.Optional;

/** What became of a new password: taken, or the fault it has. */
public record PasswordChoice(Optional<PasswordFault> fault) {

  public static PasswordChoice taken() {
    return new PasswordChoice(Optional.empty());
  }

  public static PasswordChoice refused(PasswordFault fault) {
    return new PasswordChoice(Optional.of(fault));
  }
}
