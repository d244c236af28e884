package se.regionsormland.portal.notification.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.notification.LetterLine;
import se.regionsormland.portal.notification.LetterState;
import se.regionsormland.portal.shared.SwedishTime;

/** A letter in the list. A sealed one has neither recipient nor subject. */
record LetterRow(
    UUID id,
    String at,
    String to,
    boolean sealed,
    @Nullable String recipient,
    @Nullable String subject,
    String state,
    String colour,
    int attempts,
    String trouble) {

  private static final Map<LetterState, String> COLOURS =
      Map.of(
          LetterState.WAITING, "ochre",
          LetterState.SENDING, "lake",
          LetterState.SENT, "leaf",
          LetterState.FAILED, "red");

  static LetterRow of(LetterLine letter) {
    return new LetterRow(
        letter.id(),
        SwedishTime.dateAndTime(letter.createdAt()),
        letter.to().name(),
        letter.sealed(),
        letter.recipient(),
        letter.subject(),
        letter.state().name(),
        COLOURS.getOrDefault(letter.state(), "grey"),
        letter.attempts(),
        letter.lastError());
  }

  /** Of a sealed letter nothing is left; without a usable address there is nothing to try. */
  public boolean canBeTriedAgain() {
    return !sealed && !hasNoAddress();
  }

  public boolean hasNoAddress() {
    return "address".equals(trouble);
  }
}
