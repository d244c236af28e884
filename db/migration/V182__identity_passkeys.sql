-- Public keys of what somebody signs in with in place of password and code. Nothing here is secret.
CREATE TABLE passkey (
    credential_id   bytea PRIMARY KEY,
    account_id      uuid        NOT NULL REFERENCES account (id),
    label           text        NOT NULL,
    public_key      bytea       NOT NULL,
    attestation     bytea       NOT NULL,
    transports      text        NOT NULL,
    verified        boolean     NOT NULL,
    backup_eligible boolean     NOT NULL,
    backup_state    boolean     NOT NULL,
    signature_count bigint      NOT NULL,
    added_at        timestamptz NOT NULL,
    used_at         timestamptz NOT NULL
);

CREATE INDEX passkey_account ON passkey (account_id);
