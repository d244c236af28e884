package se.regionsormland.portal.ideas.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.region.Promise;

/** The region has it. Address and key are for the receipt's letter: none where no address is. */
public record IdeaSubmitted(
    UUID ideaId,
    String reference,
    Instant at,
    Channel channel,
    Promise promise,
    List<Integer> areas,
    boolean summaryShown,
    @Nullable String email,
    @Nullable SenderKey senderKey,
    Locale language) {}
