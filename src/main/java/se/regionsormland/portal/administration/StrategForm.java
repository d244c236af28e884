package se.regionsormland.portal.administration;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.region.Strateg;

record StrategForm(
    @NotBlank(message = "{administration.strateg.name.missing}")
        @Size(max = 100, message = "{administration.strateg.name.long}")
        @Nullable String name,
    @Pattern(regexp = "[0-9+() -]{0,30}", message = "{administration.strateg.telephone.wrong}")
        @Nullable String telephone,
    @Email(message = "{administration.strateg.email.wrong}")
        @Size(max = 254, message = "{administration.strateg.email.wrong}")
        @Nullable String email) {

  static StrategForm of(@Nullable Strateg strateg) {
    return strateg == null
        ? new StrategForm(null, null, null)
        : new StrategForm(strateg.name(), strateg.telephone(), strateg.email());
  }

  Strateg strateg() {
    return new Strateg(written(name), written(telephone), written(email));
  }

  private static String written(@Nullable String value) {
    return requireNonNullElse(value, "").strip();
  }
}
