-- What one administrator wants and another is to confirm: of each kind one about an account.
CREATE TABLE proposal (
    account_id uuid        NOT NULL REFERENCES account (id),
    kind       text        NOT NULL,
    asked_by   uuid        NOT NULL REFERENCES account (id),
    asked_at   timestamptz NOT NULL,
    roles      text        NOT NULL,
    PRIMARY KEY (account_id, kind),
    CONSTRAINT who_asks_and_for_what CHECK (
        CASE kind
            WHEN 'FACTOR_RESET' THEN asked_by <> account_id AND roles = ''
            WHEN 'OWN_ROLES' THEN asked_by = account_id AND roles <> ''
            ELSE false
        END)
);

INSERT INTO proposal SELECT account_id, 'FACTOR_RESET', asked_by, asked_at, '' FROM factor_reset;
DROP TABLE factor_reset;

-- Since when she can no longer confirm anything: closed, without the role or without a password.
-- Whoever has just sent the other administrator away is not alone by that.
ALTER TABLE account ADD COLUMN administrator_until timestamptz;
