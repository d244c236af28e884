package se.regionsormland.portal.ideas.event;

import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.ideas.SenderKey;

/** The region has answered somebody who has an address. For the sender's letter. */
public record IdeaAnswered(
    UUID ideaId,
    String reference,
    String email,
    SenderKey senderKey,
    Locale language,
    AnswerSheet sheet) {}
