package se.regionsormland.portal.actors;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

/**
 * An organisation that wants to join the register: {@code number} is its organisation number or
 * empty, {@code country} two letters.
 */
public record NewActor(
    String name,
    String number,
    ActorType type,
    @Nullable Municipality municipality,
    String country) {}
