package se.regionsormland.portal.group.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** That somebody may have a conflict of interest; with no person chosen, the one who writes. */
record RaiseForm(
    @Nullable String person,
    @Nullable String ground,
    @NotBlank(message = "{group.raise.words.empty}")
        @Lines(max = 2_000, message = "{group.raise.words.long}")
        @Nullable String words) {

  /** Empty until a ground is chosen. */
  Optional<Raised> by(UUID writer) {
    return Typed.one(Ground.class, ground)
        .map(one -> new Raised(Typed.uuid(person).orElse(writer), one, Typed.text(words)));
  }
}
