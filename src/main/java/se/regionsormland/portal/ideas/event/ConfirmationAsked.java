package se.regionsormland.portal.ideas.event;

import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.ideas.ConfirmToken;

/** A letter is to go to the owner; following its link sends the idea. Not for the region's eyes. */
public record ConfirmationAsked(UUID ideaId, String email, ConfirmToken token, Locale language) {}
