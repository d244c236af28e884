package se.regionsormland.portal.identity.factor;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.Links;

/**
 * The address that passkeys are made for, and what is demanded of them: that the person is verified
 * and that no user name is needed. On one's own computer the port is the one that was free.
 */
@Component
class PasskeySite {

  private static final String OWN_COMPUTER = "localhost";

  private final PasskeyHolders holders;
  private final PasskeyRows rows;
  private final URI base;
  private final Environment environment;

  PasskeySite(PasskeyHolders holders, PasskeyRows rows, Links links, Environment environment) {
    this.holders = holders;
    this.rows = rows;
    this.base = URI.create(links.base());
    this.environment = environment;
  }

  WebAuthnRelyingPartyOperations operations() {
    var site =
        PublicKeyCredentialRpEntity.builder().id(base.getHost()).name("Projektporten").build();
    var operations = new Webauthn4JRelyingPartyOperations(holders, rows, site, origins());
    operations.setCustomizeCreationOptions(options ->
        options.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
    operations.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return operations;
  }

  private Set<String> origins() {
    var origins = new LinkedHashSet<String>();
    origins.add(base.getScheme() + "://" + base.getRawAuthority());
    if (OWN_COMPUTER.equals(base.getHost())) {
      origins.add("http://localhost:" + environment.getProperty("local.server.port", "80"));
    }
    return origins;
  }
}
