package se.regionsormland.portal.notification.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.notification.LetterLine;
import se.regionsormland.portal.notification.post.LetterState;
import se.regionsormland.portal.shared.SwedishTime;

/** A letter in the list. A sealed one has neither recipient nor subject. */
record LetterRow(LetterLine letter) {

  private static final Map<LetterState, String> COLOURS =
      Map.of(
          LetterState.WAITING, "ochre",
          LetterState.SENDING, "lake",
          LetterState.SENT, "leaf",
          LetterState.FAILED, "red");

  public UUID id() {
    return letter.id();
  }

  public String at() {
    return SwedishTime.dateAndTime(letter.createdAt());
  }

  public String to() {
    return letter.to().name();
  }

  public boolean sealed() {
    return letter.open() == null;
  }

  public @Nullable String recipient() {
    return letter.open() == null ? null : letter.open().recipient();
  }

  public @Nullable String subject() {
    return letter.open() == null ? null : letter.open().subject();
  }

  public String state() {
    return letter.state().name();
  }

  public String colour() {
    return COLOURS.getOrDefault(letter.state(), "grey");
  }

  public int attempts() {
    return letter.attempts();
  }

  public String trouble() {
    return letter.lastError();
  }

  /** Of a sealed letter nothing is left; without a usable address there is nothing to try. */
  public boolean canBeTriedAgain() {
    return !sealed() && !hasNoAddress();
  }

  public boolean hasNoAddress() {
    return "address".equals(trouble());
  }
}
