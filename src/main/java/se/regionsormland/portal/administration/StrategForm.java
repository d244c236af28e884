package se.regionsormland.portal.administration;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

record StrategForm(
    @NotBlank(message = "{administration.strateg.name.missing}")
        @OneLine(max = 100, message = "{administration.strateg.name.long}")
        @Nullable String name,
    @OneLine(
            max = 30,
            signs = "0123456789+() -",
            message = "{administration.strateg.telephone.wrong}")
        @Nullable String telephone,
    @Address @Nullable String email) {

  static StrategForm of(@Nullable Strateg strateg) {
    return strateg == null
        ? new StrategForm(null, null, null)
        : new StrategForm(strateg.name(), strateg.telephone(), strateg.email());
  }

  Strateg strateg() {
    return new Strateg(written(name), written(telephone), Typed.address(email));
  }

  private static String written(@Nullable String value) {
    return requireNonNullElse(value, "").strip();
  }
}
