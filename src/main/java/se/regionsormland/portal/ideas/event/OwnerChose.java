package se.regionsormland.portal.ideas.event;

import java.util.UUID;
import se.regionsormland.portal.ideas.OwnerChoice;

/** The owner has said what she does with the answer; she may say otherwise later. */
public record OwnerChose(UUID ideaId, String reference, OwnerChoice choice) {}
