package se.regionsormland.portal.identity.factor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The accounts, as Spring Security asks for those who have passkeys. It makes and removes none. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

  private final JdbcClient jdbc;

  PasskeyHolders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Holder(UUID id, String username, String displayName) {
    PublicKeyCredentialUserEntity entity() {
      return ImmutablePublicKeyCredentialUserEntity.builder()
          .id(PasskeyRows.handle(id))
          .name(username)
          .displayName(displayName)
          .build();
    }
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return jdbc.sql("SELECT id, username, display_name FROM account WHERE id = :id AND active")
        .param("id", PasskeyRows.account(handle))
        .query(Holder.class)
        .optional()
        .map(Holder::entity)
        .orElse(null);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
    return jdbc.sql("SELECT id, username, display_name FROM account WHERE username = :name")
        .param("name", username)
        .query(Holder.class)
        .optional()
        .map(Holder::entity)
        .orElse(null);
  }

  @Override
  public void save(PublicKeyCredentialUserEntity holder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException();
  }
}
