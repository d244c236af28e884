package se.regionsormland.portal.ideas.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.region.Promise;

/** The region has it. No receipt where there is no address for one. */
public record IdeaSubmitted(
    UUID ideaId,
    String reference,
    Instant at,
    Channel channel,
    Promise promise,
    List<Integer> areas,
    boolean summaryShown,
    @Nullable Receipt receipt,
    Locale language) {

  /** Where the letter goes, and the key that is in it. */
  public record Receipt(String email, SenderKey senderKey) {}
}
