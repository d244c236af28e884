package se.regionsormland.portal.conferences.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** Somebody wants to come. */
record SignUpForm(
    @NotBlank(message = "{conferences.place.name.missing}")
        @OneLine(max = 100, message = "{conferences.place.name.long}")
        @Nullable String name,
    @NotBlank(message = "{conferences.place.organisation.missing}")
        @OneLine(max = 150, message = "{conferences.place.organisation.long}")
        @Nullable String organisation,
    @NotBlank(message = "{conferences.place.email.missing}") @Address @Nullable String email,
    @Nullable List<String> areas,
    @Nullable List<String> offers,
    @Nullable List<String> seeks,
    @Lines(max = PlaceForm.LONGEST, message = "{conferences.place.wish.long}")
        @Nullable String wish,
    @Nullable String most) {

  static SignUpForm empty() {
    return new SignUpForm("", "", "", null, null, null, "", "");
  }

  String address() {
    return Typed.address(email);
  }

  PlaceForm place() {
    return new PlaceForm(name, organisation, areas, offers, seeks, wish, most);
  }
}
