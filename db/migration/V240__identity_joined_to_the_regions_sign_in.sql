-- Who somebody is at the region's own sign-in: its issuer and its name for her, never her address,
-- which may be another's tomorrow.
CREATE TABLE joined_account (
    issuer     text        NOT NULL CHECK (issuer <> ''),
    subject    text        NOT NULL CHECK (subject <> ''),
    account_id uuid        NOT NULL UNIQUE REFERENCES account (id),
    joined_at  timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
);
