package se.regionsormland.portal.partners.address;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorAddress;
import se.regionsormland.portal.shared.MailDomain;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** Where an organisation has its e-mail. Both may be empty. */
record AddressForm(
    @OneLine(max = 1000, message = "{partners.address.domain.wrong}") @Nullable String domain,
    @Address @Nullable String mailbox) {

  static AddressForm of(ActorAddress address) {
    return new AddressForm(address.domain(), address.mailbox());
  }

  boolean hasDomain() {
    return Typed.text(domain).isEmpty() || !MailDomain.all(domain).isEmpty();
  }

  ActorAddress address() {
    var sent = MailDomain.all(domain).stream().map(MailDomain::sent);
    return new ActorAddress(sent.collect(Collectors.joining(" ")), Typed.address(mailbox));
  }
}
