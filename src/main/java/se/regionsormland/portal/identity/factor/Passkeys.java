package se.regionsormland.portal.identity.factor;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys (WebAuthn): a key that never leaves what it lies in and opens only for this portal's own
 * address, after a fingerprint, a face or a PIN. So it is password and second step in one. What is
 * asked lies in the session and can be answered once.
 */
@Service
@Transactional
public class Passkeys {

  private static final String ASKED = Passkeys.class.getName();

  private final PasskeySite site;
  private final PasskeyRows rows;
  private final SecurityTrail trail;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  Passkeys(PasskeySite site, PasskeyRows rows, SecurityTrail trail) {
    this.site = site;
    this.rows = rows;
    this.trail = trail;
  }

  /** One as its holder sees it. {@code id} names it, and opens nothing. */
  public record Line(String id, String label) {}

  @Transactional(readOnly = true)
  public List<Line> of(UUID account) {
    return rows.findByUserId(PasskeyRows.handle(account)).stream()
        .map(key -> new Line(key.getCredentialId().toBase64UrlString(), key.getLabel()))
        .toList();
  }

  void remove(String id) {
    rows.delete(Bytes.fromBase64(id));
  }

  /** What the browser is asked, to make one for whoever is signed in: JSON. */
  public String askToMake(HttpSession session) {
    var who = requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    var options =
        site.operations()
            .createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
    session.setAttribute(ASKED, options);
    return json.writeValueAsString(options);
  }

  /** False when it is no answer to what was asked in this session. */
  public boolean add(HttpSession session, UUID account, String label, String answer) {
    boolean added =
        asked(session, PublicKeyCredentialCreationOptions.class)
            .filter(options -> isRight(() -> register(options, label, answer)))
            .isPresent();
    if (added) {
      trail.add(
          SecurityEvent.of(EventKind.FACTOR_ADDED, account).with(List.of(Factors.Factor.PASSKEY)));
    }
    return added;
  }

  private UUID register(PublicKeyCredentialCreationOptions options, String label, String answer) {
    PublicKeyCredential<AuthenticatorAttestationResponse> key =
        json.readValue(answer, new TypeReference<>() {});
    var made =
        site.operations()
            .registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(
                    options, new RelyingPartyPublicKey(key, label)));
    return PasskeyRows.account(made.getUserEntityUserId());
  }

  /** What the browser is asked, to show one of hers, or anybody's who is not signed in: JSON. */
  public String askFor(HttpSession session) {
    var who = SecurityContextHolder.getContext().getAuthentication();
    var options =
        site.operations()
            .createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(who));
    session.setAttribute(ASKED, options);
    return json.writeValueAsString(options);
  }

  /** Whose open account it shows; nobody's when it is no answer to what was asked. */
  public Optional<UUID> holder(HttpSession session, String answer) {
    var holder =
        asked(session, PublicKeyCredentialRequestOptions.class)
            .flatMap(options -> whenRight(() -> authenticate(options, answer)));
    if (holder.isEmpty()) {
      trail.add(SecurityEvent.of(EventKind.FACTOR_FAILED, null));
    }
    return holder;
  }

  private UUID authenticate(PublicKeyCredentialRequestOptions options, String answer) {
    PublicKeyCredential<AuthenticatorAssertionResponse> shown =
        json.readValue(answer, new TypeReference<>() {});
    var holder =
        site.operations().authenticate(new RelyingPartyAuthenticationRequest(options, shown));
    return PasskeyRows.account(holder.getId());
  }

  private static <T> Optional<T> asked(HttpSession session, Class<T> kind) {
    var asked = session.getAttribute(ASKED);
    session.removeAttribute(ASKED);
    return kind.isInstance(asked) ? Optional.of(kind.cast(asked)) : Optional.empty();
  }

  private interface Answer {
    UUID read();
  }

  private static boolean isRight(Answer answer) {
    return whenRight(answer).isPresent();
  }

  /**
   * What a stranger sends is refused in many ways by three libraries; the database's are no such.
   */
  private static Optional<UUID> whenRight(Answer answer) {
    try {
      return Optional.of(answer.read());
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }
}
