package se.regionsormland.portal.identity.password;

import java.util.Optional;

/** What became of a new password: taken, or the fault it has. */
public record PasswordOutcome(Optional<PasswordFault> fault) {

  public static PasswordOutcome taken() {
    return new PasswordOutcome(Optional.empty());
  }

  public static PasswordOutcome refused(PasswordFault fault) {
    return new PasswordOutcome(Optional.of(fault));
  }
}
