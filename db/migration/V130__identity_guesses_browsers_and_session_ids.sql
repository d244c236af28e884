-- Guesses at an account's secrets in the last hour, whoever guesses and wherever from. The subject is a
-- hash: names that nobody has are counted like all others, and people type passwords as user names.
CREATE TABLE secret_guess (
    subject  bytea PRIMARY KEY,
    compared timestamptz[] NOT NULL,
    granted  boolean       NOT NULL
);

-- Browsers in which somebody has signed in all the way. Guesses elsewhere take nothing from them.
CREATE TABLE known_browser (
    token_hash bytea       NOT NULL,
    account_id uuid        NOT NULL REFERENCES account (id),
    last_seen  timestamptz NOT NULL,
    PRIMARY KEY (token_hash, account_id)
);

CREATE INDEX known_browser_account ON known_browser (account_id);

-- A session's id is now the hash of what its cookie holds. Those from before were the secret itself.
DELETE FROM spring_session;
ALTER TABLE spring_session ALTER COLUMN session_id TYPE varchar(64);
