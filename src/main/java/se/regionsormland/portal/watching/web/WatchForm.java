package se.regionsormland.portal.watching.web;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Typed;

/** What to watch, and where letters go. */
record WatchForm(
    @Nullable List<String> what,
    @Nullable List<String> areas,
    @Nullable List<String> measures,
    @Nullable List<String> municipalities,
    @NotBlank(message = "{watching.form.email.missing}") @Address @Nullable String email) {

  /** With what the page she comes from shows already ticked. */
  static WatchForm startingWith(StartingPoint from) {
    return new WatchForm(from.what(), from.areas(), from.measures(), from.municipalities(), "");
  }

  String address() {
    return Typed.address(email);
  }

  InterestForm interest() {
    return new InterestForm(what, areas, measures, municipalities);
  }
}
