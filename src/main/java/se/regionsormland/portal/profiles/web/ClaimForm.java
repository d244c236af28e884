package se.regionsormland.portal.profiles.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.NewActor;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.profiles.claim.NewClaim;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** Who represents an organisation of the register, and how. */
record ClaimForm(
    @NotBlank(message = "{profiles.claim.name.missing}")
        @OneLine(max = 100, message = "{profiles.claim.name.long}")
        @Nullable String name,
    @NotBlank(message = "{profiles.claim.email.missing}") @Address @Nullable String email,
    @NotBlank(message = "{profiles.claim.why.missing}")
        @Lines(max = 500, message = "{profiles.claim.why.long}")
        @Nullable String why) {

  String address() {
    return Typed.address(email);
  }

  NewClaim claimOf(ActorCard actor) {
    var known = new NewActor(actor.name(), "", actor.type(), actor.municipality(), actor.country());
    var person = new Claim.Person(Typed.text(name), address(), Typed.text(why));
    return new NewClaim(actor.slug(), known, person);
  }
}
