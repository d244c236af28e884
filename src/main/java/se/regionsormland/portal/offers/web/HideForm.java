package se.regionsormland.portal.offers.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Why an offer is hidden. */
record HideForm(
    @NotBlank(message = "{offers.hide.reason.missing}")
        @Lines(max = 500, message = "{offers.hide.reason.long}")
        @Nullable String reason) {

  String why() {
    return Typed.text(reason);
  }
}
