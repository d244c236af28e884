package se.regionsormland.portal.conferences.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Why somebody's place is taken away. */
record RemovalForm(
    @NotBlank(message = "{conferences.remove.reason.missing}")
        @Lines(max = 500, message = "{conferences.remove.reason.long}")
        @Nullable String reason) {

  String why() {
    return Typed.text(reason);
  }
}
