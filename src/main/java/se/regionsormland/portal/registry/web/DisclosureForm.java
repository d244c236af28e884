package se.regionsormland.portal.registry.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** To whom a copy goes. Nobody has to say who she is to see a public record, so it may be empty. */
record DisclosureForm(
    @OneLine(max = 200, message = "{registry.disclose.to.long}") @Nullable String to) {

  String receiver() {
    return Typed.text(to);
  }
}
