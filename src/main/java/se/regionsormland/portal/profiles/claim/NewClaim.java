package se.regionsormland.portal.profiles.claim;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.NewActor;

/** What somebody wrote who represents an organisation; without a slug it wants to join. */
public record NewClaim(@Nullable String slug, NewActor actor, Claim.Person person) {}
