package se.regionsormland.portal.identity;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.guessing.Guesses;

/**
 * A password beside its hash. The guess is counted first, in a transaction of its own that is over
 * before anything is hashed; what was never compared is no guess.
 */
@Component
class PasswordGuess {

  private final Guesses guesses;
  private final PasswordEncoder passwords;
  private final NobodysPassword nobodys;

  PasswordGuess(Guesses guesses, PasswordEncoder passwords, NobodysPassword nobodys) {
    this.guesses = guesses;
    this.passwords = passwords;
    this.nobodys = nobodys;
  }

  /** What came of it. */
  enum Outcome {
    RIGHT,
    WRONG,
    /** A guess too many within the hour. */
    TOO_MANY
  }

  /**
   * Each outcome costs the same time.
   *
   * @param subject what is guessed
   * @param hash empty where there is no such account
   * @throws PasswordsBusy others came first
   */
  Outcome of(String subject, String password, Optional<String> hash) {
    if (!guesses.mayCompare(subject)) {
      passwords.matches(shortened(password), nobodys.hash());
      return Outcome.TOO_MANY;
    }
    boolean right = isRight(subject, password, hash.orElseGet(nobodys::hash));
    if (right) {
      guesses.wasRight(subject);
    }
    return right ? Outcome.RIGHT : Outcome.WRONG;
  }

  private boolean isRight(String subject, String password, String hash) {
    try {
      return passwords.matches(shortened(password), hash);
    } catch (PasswordsBusy e) {
      guesses.wasNone(subject);
      throw e;
    }
  }

  /** No password is longer; a longer text would only cost more. */
  private static String shortened(String password) {
    int most = 4 * 128;
    return password.length() <= most ? password : password.substring(0, most);
  }
}
