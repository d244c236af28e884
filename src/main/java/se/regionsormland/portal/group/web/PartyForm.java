package se.regionsormland.portal.group.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.group.parties.Party;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** Who came to the case later, and as what. */
record PartyForm(
    @NotBlank(message = "{group.party.name.empty}")
        @OneLine(max = 200, message = "{group.party.name.long}")
        @Nullable String name,
    @Nullable String part) {

  /** Empty until a part is chosen. */
  Optional<Party> party() {
    return Typed.one(Party.Part.class, part).map(one -> new Party(one, Typed.text(name)));
  }
}
