package se.regionsormland.portal.profiles.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.NewActor;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.profiles.claim.NewClaim;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** An organisation that wants to join the register, and who represents it. */
record JoinForm(
    @NotBlank(message = "{profiles.join.organisation.missing}")
        @OneLine(max = 150, message = "{profiles.join.organisation.long}")
        @Nullable String organisation,
    @OneLine(max = 20, message = "{profiles.join.number.wrong}") @Nullable String number,
    @NotBlank(message = "{profiles.join.type.missing}") @Nullable String type,
    @Nullable String municipality,
    @Nullable String country,
    @NotBlank(message = "{profiles.claim.name.missing}")
        @OneLine(max = 100, message = "{profiles.claim.name.long}")
        @Nullable String name,
    @NotBlank(message = "{profiles.claim.email.missing}") @Address @Nullable String email,
    @NotBlank(message = "{profiles.claim.why.missing}")
        @Lines(max = 500, message = "{profiles.claim.why.long}")
        @Nullable String why) {

  static final String HOME = "SE";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  static JoinForm empty() {
    return new JoinForm("", "", "", "", HOME, "", "", "");
  }

  String address() {
    return Typed.address(email);
  }

  String organisationName() {
    return Typed.text(organisation);
  }

  /** Ten digits; empty where none was written. */
  String digits() {
    return Typed.text(number).replaceAll("[\\s-]", "");
  }

  /** None is right too: an organisation abroad has another number. */
  boolean hasNumber() {
    return digits().isEmpty() || OrganisationNumber.isOne(digits());
  }

  NewClaim claim() {
    var home = Municipality.one(municipality).orElse(null);
    var at = Typed.text(country);
    var actor =
        new NewActor(
            organisationName(),
            digits(),
            Typed.one(ActorType.class, type).orElse(ActorType.OTHER),
            HOME.equals(at) ? home : null,
            COUNTRIES.contains(at) ? at : HOME);
    return new NewClaim(
        null, actor, new Claim.Person(Typed.text(name), address(), Typed.text(why)));
  }
}
