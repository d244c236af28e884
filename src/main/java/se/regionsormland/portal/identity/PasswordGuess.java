package se.regionsormland.portal.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.guessing.Guesses;

/**
 * A password beside its hash. Its turn comes first; then the guess is counted, in a transaction of
 * its own that is over before anything is hashed. Whoever waits for a turn has guessed nothing, and
 * however many wait, as few as are hashed at once want the same row.
 */
@Component
class PasswordGuess {

  private final Guesses guesses;
  private final PasswordHashing passwords;
  private final NobodysPassword nobodys;

  PasswordGuess(Guesses guesses, PasswordHashing passwords, NobodysPassword nobodys) {
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
    return passwords.inOneTurn(() -> compared(subject, shortened(password), hash));
  }

  private Outcome compared(String subject, String password, Optional<String> hash) {
    if (!guesses.mayCompare(subject)) {
      passwords.matches(password, nobodys.hash());
      return Outcome.TOO_MANY;
    }
    boolean right = passwords.matches(password, hash.orElseGet(nobodys::hash));
    if (right) {
      guesses.wasRight(subject);
    }
    return right ? Outcome.RIGHT : Outcome.WRONG;
  }

  /** No password is longer; a longer text would only cost more. */
  private static String shortened(String password) {
    int most = 4 * 128;
    return password.length() <= most ? password : password.substring(0, most);
  }
}
