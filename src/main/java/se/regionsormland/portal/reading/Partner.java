package se.regionsormland.portal.reading;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorCard;

/** Somebody who is mentioned, and whether the text says that they have said yes. */
public record Partner(String name, @Nullable ActorCard actor, boolean saidYes) {}
