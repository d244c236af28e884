-- An authenticator app's shared secret, encrypted with a key that is not in the database, and the
-- last time step whose code was taken: each code is taken once.
CREATE TABLE authenticator (
    account_id uuid PRIMARY KEY REFERENCES account (id),
    secret     bytea       NOT NULL,
    last_step  bigint      NOT NULL,
    added_at   timestamptz NOT NULL
);

-- Codes for the day the telephone is gone, as hashes; each is removed when it is used.
CREATE TABLE recovery_code (
    code_hash  bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account (id)
);

CREATE INDEX recovery_code_account ON recovery_code (account_id);

-- Whoever is signed in now has shown a password alone. Forms on their way are carried, as always.
DELETE FROM spring_session WHERE principal_name IS NOT NULL;
