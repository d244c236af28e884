package se.regionsormland.portal.ideas.event;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.ideas.SenderKey;

/**
 * The region has answered, {@code by} the name of whoever did. Address and key are for the letter:
 * none where no address is.
 */
public record IdeaAnswered(
    UUID ideaId,
    String reference,
    String by,
    @Nullable String email,
    @Nullable SenderKey senderKey,
    Locale language,
    AnswerSheet sheet) {}
