package se.regionsormland.portal.ideas.event;

import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.cases.event.CaseBecameProject;
import se.regionsormland.portal.ideas.SenderKey;

/** The region has made a project of what somebody who has an address sent. For her letter. */
public record IdeaBecameProject(
    UUID ideaId,
    String reference,
    String email,
    SenderKey senderKey,
    Locale language,
    CaseBecameProject project) {}
