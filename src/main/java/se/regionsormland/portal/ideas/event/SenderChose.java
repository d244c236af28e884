package se.regionsormland.portal.ideas.event;

import java.util.UUID;
import se.regionsormland.portal.ideas.SenderChoice;

/** The owner has said what she does with the answer; she may say otherwise later. */
public record SenderChose(UUID ideaId, String reference, SenderChoice choice) {}
