package se.regionsormland.portal.identity.factor;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;

/** The table of passkeys, as Spring Security asks for it. An account's handle is its id. */
@Component
class PasskeyRows implements UserCredentialRepository {

  private final JdbcClient jdbc;

  PasskeyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Bytes handle(UUID account) {
    return new Bytes(
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(account.getMostSignificantBits())
            .putLong(account.getLeastSignificantBits())
            .array());
  }

  static UUID account(Bytes handle) {
    var bits = ByteBuffer.wrap(handle.getBytes());
    return new UUID(bits.getLong(), bits.getLong());
  }

  /** One that is there already is only used again: whose it is and its key never change. */
  @Override
  public void save(CredentialRecord key) {
    jdbc.sql(
            """
            INSERT INTO passkey (credential_id, account_id, label, public_key, attestation,
              transports, verified, backup_eligible, backup_state, signature_count, added_at, used_at)
            VALUES (:id, :account, :label, :key, :attestation,
              :transports, :verified, :eligible, :backup, :count, :added, :used)
            ON CONFLICT (credential_id) DO UPDATE SET (backup_state, signature_count, used_at)
              = (excluded.backup_state, excluded.signature_count, excluded.used_at)
            """)
        .param("id", key.getCredentialId().getBytes())
        .param("account", account(key.getUserEntityUserId()))
        .param("label", key.getLabel())
        .param("key", key.getPublicKey().getBytes())
        .param("attestation", requireNonNull(key.getAttestationObject()).getBytes())
        .param(
            "transports",
            key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(" ")))
        .param("verified", key.isUvInitialized())
        .param("eligible", key.isBackupEligible())
        .param("backup", key.isBackupState())
        .param("count", key.getSignatureCount())
        .param("added", DbTime.of(key.getCreated()))
        .param("used", DbTime.of(key.getLastUsed()))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return jdbc.sql("SELECT * FROM passkey WHERE credential_id = :id")
        .param("id", id.getBytes())
        .query((row, _) -> key(row))
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return jdbc.sql("SELECT * FROM passkey WHERE account_id = :id ORDER BY added_at")
        .param("id", account(handle))
        .query((row, _) -> key(row))
        .list();
  }

  @Override
  public void delete(Bytes id) {
    jdbc.sql("DELETE FROM passkey WHERE credential_id = :id").param("id", id.getBytes()).update();
  }

  private static CredentialRecord key(ResultSet row) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential_id")))
        .userEntityUserId(handle(row.getObject("account_id", UUID.class)))
        .label(row.getString("label"))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .attestationObject(new Bytes(row.getBytes("attestation")))
        .transports(
            Arrays.stream(row.getString("transports").split(" "))
                .filter(one -> !one.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet()))
        .uvInitialized(row.getBoolean("verified"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .signatureCount(row.getLong("signature_count"))
        .created(DbTime.in(row, "added_at"))
        .lastUsed(DbTime.in(row, "used_at"))
        .build();
  }
}
