package se.regionsormland.portal.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterState;

/**
 * A letter as staff see it. Recipient, subject and body are there in open letters alone; of a
 * sealed one not even the kind, only whom it is for.
 */
public record LetterLine(
    UUID id,
    LetterKind.To to,
    LetterState state,
    int attempts,
    Instant createdAt,
    String lastError,
    @Nullable Open open) {

  /** What it says, and to whom. */
  public record Open(String recipient, String subject, String body) {}
}
