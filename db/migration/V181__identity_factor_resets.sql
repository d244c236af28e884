-- One administrator wants to take somebody's second step away; another is to confirm it.
CREATE TABLE factor_reset (
    account_id uuid PRIMARY KEY REFERENCES account (id),
    asked_by   uuid        NOT NULL REFERENCES account (id),
    asked_at   timestamptz NOT NULL,
    CHECK (asked_by <> account_id)
);
