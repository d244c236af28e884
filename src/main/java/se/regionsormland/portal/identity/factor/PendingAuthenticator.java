package se.regionsormland.portal.identity.factor;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The secret that is shown in a session: the same each time, until an app has it. Encrypted. */
@Component
public class PendingAuthenticator {

  private static final String SHOWN = PendingAuthenticator.class.getName();

  private final Encryption encryption;

  PendingAuthenticator(Encryption encryption) {
    this.encryption = encryption;
  }

  public NewAuthenticator in(HttpSession session, UUID account) {
    return session.getAttribute(SHOWN) instanceof byte[] shown
        ? encryption
            .decrypt(account, shown)
            .map(NewAuthenticator::of)
            .orElseGet(() -> another(session, account))
        : another(session, account);
  }

  private NewAuthenticator another(HttpSession session, UUID account) {
    var fresh = NewAuthenticator.fresh();
    session.setAttribute(SHOWN, encryption.encrypt(account, fresh.bytes()));
    return fresh;
  }

  public void forget(HttpSession session) {
    session.removeAttribute(SHOWN);
  }
}
