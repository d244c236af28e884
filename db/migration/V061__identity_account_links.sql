-- One-time links to choose a password: to a new account, or to one whose password is forgotten.
-- Only the hash is kept; the link itself stands in a sealed letter.
CREATE TABLE account_link (
    token_hash text PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account (id),
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);

CREATE INDEX account_link_account ON account_link (account_id);

-- False until the person behind a new account has chosen a password.
ALTER TABLE account ADD COLUMN password_chosen boolean NOT NULL DEFAULT true;
